import ArgumentParser
import Browser
import JSON
import Membership
import Phrases

/// `silkroll diff`: what is otherwise in a later state of a roll.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two rolls: who came, who left, what changed.",
    discussion: """
      People are the same by their ids. With --bundled the bundled roll is the old one, and without \
      NEW your own the new one. Exits with 0 whether there is a difference or not.
      """)

  @OptionGroup var source: SourceOptions

  @Flag(help: "Print a JSON array: a difference a line.")
  var json = false

  @Argument(help: "OLD and NEW, two files.", completion: .file(extensions: ["json"]))
  var files: [String] = []

  func validate() throws {
    if files.contains("") { throw ValidationError(UserLanguage.words(.emptyFileName)) }
    let count = source.bundled ? 0...1 : 2...2
    guard count.contains(files.count), source.data == nil else {
      throw ValidationError(UserLanguage.phrases(.change(.notTwoRolls)))
    }
  }

  func run() throws {
    let sources = files.map { RollSource($0) }
    let old = source.bundled ? RollSource(nil) : sources[0]
    let differences = try old.open().differences(
      to: (sources.last ?? .usual).open(), in: UserLanguage.ofLabels)
    if json { return Output.print(jsonArray: differences.lazy.map(\.json)) }
    for difference in differences {
      Output.print(line: UserLanguage.phrases(.difference(difference)))
    }
    if differences.isEmpty {
      Output.print(line: UserLanguage.phrases(.change(.noDifference)))
    }
  }
}

extension RollDifference {
  /// The difference for programs.
  fileprivate var json: JSONValue {
    switch self {
    case .came(let id, let name): Self.json("came", id, [("name", .string(name))])
    case .left(let id, let name): Self.json("left", id, [("name", .string(name))])
    case .renamed(let id, let from, let to):
      Self.json("renamed", id, [("from", .string(from)), ("to", .string(to))])
    case .posts(let id, let name, let from, let to):
      Self.json(
        "posts", id, [("name", .string(name)), ("from", Self.list(from)), ("to", Self.list(to))])
    case .spellings(let id, let name, let added, let dropped):
      Self.json(
        "spellings", id,
        [("name", .string(name)), ("added", Self.list(added)), ("dropped", Self.list(dropped))])
    case .leader(let number, let role, let from, let to):
      .object([
        ("change", .string(role == .leader ? "leader" : "co-leader")),
        ("orientation", .number(String(number))), ("from", JSONValue(from)), ("to", JSONValue(to)),
      ])
    }
  }

  private static func json(
    _ change: String, _ id: String, _ more: [(key: String, value: JSONValue)]
  ) -> JSONValue {
    .object([("change", .string(change)), ("id", .string(id))] + more)
  }

  private static func list(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}
