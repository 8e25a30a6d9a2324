import ArgumentParser
import Exchange
import Membership
import Phrases
import System

/// `silkroll export`: people of a roll in a format of other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print people as a table or as contacts.",
    discussion: """
      Everybody in the roll's order, or who answers to a query, is of a country, works on an \
      orientation. A table has a row for each post; values that a spreadsheet would run as formulas \
      get an apostrophe before them, which silkroll import takes off. Exits with 1 when the \
      selection has nobody in it.
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "The format: \(ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: ExportFormat

  @Option(
    help: ArgumentHelp(
      "Write only these columns.",
      discussion: "Columns: \(ExportField.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "fields"),
    transform: ExportFields.init)
  var fields = ExportFields()

  @Flag(help: "Leave values as they are, though a spreadsheet might run them.")
  var raw = false

  @Flag(help: "Write a table as Excel takes it: a byte order mark, semicolons.")
  var excel = false

  @Flag(name: .customLong("vcard3"), help: "Write version 3.0 of vCard.")
  var isOldCard = false

  @Option(
    help: ArgumentHelp("Part columns by this character.", valueName: "character"),
    transform: Delimiter.init)
  var delimiter: Delimiter?

  func run() throws {
    let roll = try source.roll.open()
    let people = try selection.people(of: roll)
    var options = ExportOptions()
    options.fields = fields.all
    (options.isRaw, options.isForExcel, options.isOldCard) = (raw, excel, isOldCard)
    options.separator = delimiter?.byte
    var writer = format.writer(of: roll, options)
    var rest = people[...]
    var hasBegun = false
    try output.write { bytes in
      if !hasBegun {
        writer.begin(&bytes)
        hasBegun = true
      }
      guard let person = rest.popFirst() else {
        writer.end(&bytes)
        return false
      }
      writer.add(person, to: &bytes)
      return true
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}

/// The options that select people of a roll.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only who answers to a query, as silkroll search takes it.", valueName: "query"))
  var query: String?

  @Option(help: ArgumentHelp("Only people of this country, by its code.", valueName: "code"))
  var country: String?

  @Option(
    help: ArgumentHelp(
      "Only who leads or works on this orientation, by number or id.", valueName: "orientation"))
  var orientation: String?

  /// Returns the people in the roll's order, or best first where there is a query.
  func people(of roll: Roll) throws(CommandFailure) -> [Reference<Delegate>] {
    var people = found(in: roll)
    if let country {
      let code = String(country.unicodeScalars.map { Character($0.properties.uppercaseMapping) })
      guard let reference = roll.country(code: code) else {
        throw CommandFailure(
          lines: [UserLanguage.words(.noSuchCountry(country))], status: .nothingFound)
      }
      let group = Set(
        roll.delegates(of: .country(reference)) + roll.guests(of: .country(reference)))
      people = people.filter { group.contains($0) }
    }
    if let orientation {
      let reference = roll.orientationReferences.first {
        roll[$0].id == orientation || String(roll[$0].number) == orientation
      }
      guard let reference else {
        throw CommandFailure(
          lines: [UserLanguage.words(.noSuchOrientation(orientation))], status: .nothingFound)
      }
      let group = Set(roll.people(of: reference))
      people = people.filter { group.contains($0) }
    }
    guard people.isEmpty, query != nil || country != nil || orientation != nil else {
      return people
    }
    throw CommandFailure(lines: [UserLanguage.words(.nobodySelected)], status: .nothingFound)
  }

  private func found(in roll: Roll) -> [Reference<Delegate>] {
    guard let query else { return (roll.allDelegates + roll.allGuests).sorted() }
    return SearchIndex(roll).matches(Query(query), beside: Background.run).map(\.delegate)
  }
}

/// The columns that are asked for.
struct ExportFields {
  private(set) var all: [ExportField] = []

  init() {}

  init(_ text: String) throws {
    all = try text.unicodeScalars.split(separator: ",").map { part in
      let name = String(part)
      let known = ExportField.allCases.map(\.rawValue)
      guard let field = ExportField(rawValue: name) else {
        throw ValidationError(
          UserLanguage.words(
            .unknownExportField(name, nearest: Nearest.value(to: name, among: known), known: known))
        )
      }
      return field
    }
  }
}

/// A character between columns.
struct Delimiter {
  let byte: UInt8

  init(_ text: String) throws {
    let byte = text == "tab" || text == "\\t" ? UInt8(ascii: "\t") : text.utf8.first
    let isOne = text.utf8.count == 1 || byte == UInt8(ascii: "\t")
    guard let byte, isOne, byte < 0x7F, !"\"\r\n".utf8.contains(byte) else {
      throw ValidationError(UserLanguage.words(.badDelimiter))
    }
    self.byte = byte
  }
}
