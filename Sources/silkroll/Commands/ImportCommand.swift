import ArgumentParser
import Exchange
import Membership
import Phrases

/// `silkroll import`: a list of people of another program as a roll.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Print the roll that a table of another program makes.",
    discussion: """
      Reads tables with the separator, quotation and encoding that they have; their columns are \
      recognised by their headings in eight languages, and by what stands in them. What is \
      recognised, and everything that has no place in a roll, is told on standard error.
      """)

  @Option(
    help: ArgumentHelp(
      "Read the file as this, whatever it looks like: csv, tsv, vcard, popolo or json.",
      discussion: "json is a list of flat objects.",
      valueName: "format"))
  var from: ForeignName?

  @Option(
    help: ArgumentHelp(
      "Read columns as fields: name=Person,country=ISO.",
      discussion: "Fields: \(Field.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "field=heading"),
    transform: Mapping.init)
  var map = Mapping()

  @OptionGroup var output: OutputOptions

  @Argument(help: "The file; - for standard input.", completion: .file())
  var file: String

  func validate() throws {
    if file.isEmpty { throw ValidationError(UserLanguage.words(.emptyFileName)) }
  }

  func run() throws {
    try output.write(try roll())
  }

  /// Returns the text of the roll that the file makes; a roll's own is as it is.
  private func roll() throws(CommandFailure) -> [UInt8] {
    do {
      let source = RollSource(file)
      let bytes = try source.bytes()
      guard from != nil || !map.fields.isEmpty || ForeignFormat.isKnown(bytes) else {
        _ = try source.roll(of: bytes)
        return bytes
      }
      let foreign = try source.foreign(bytes, format: from?.format, map: map.fields)
      source.say(foreign.remarks)
      return foreign.json
    } catch {
      throw CommandFailure(error)
    }
  }
}

/// The formats that can be named, as they are named.
enum ForeignName: String, ExpressibleByArgument, CaseIterable {
  case csv, tsv, vcard, popolo, json

  var format: ForeignFormat {
    switch self {
    case .csv: .table(separator: nil)
    case .tsv: .table(separator: UInt8(ascii: "\t"))
    case .vcard: .cards
    case .popolo: .popolo
    case .json: .objects
    }
  }
}

/// Columns and the fields that they are to be read as.
struct Mapping {
  private(set) var fields: [(field: Field, heading: String)] = []

  init() {}

  init(_ text: String) throws {
    for part in text.unicodeScalars.split(separator: ",") {
      guard let sign = part.firstIndex(of: "="), sign > part.startIndex,
        part.index(after: sign) < part.endIndex
      else { throw ValidationError(UserLanguage.words(.badMapping(String(part)))) }
      let (name, heading) = (String(part[..<sign]), String(part[sign...].dropFirst()))
      guard let field = Field(rawValue: name) else {
        let known = Field.allCases.map(\.rawValue)
        let nearest = Nearest.value(to: name, among: known)
        throw ValidationError(
          UserLanguage.words(.unknownColumn(name, nearest: nearest, known: known)))
      }
      fields.append((field, heading))
    }
  }
}
