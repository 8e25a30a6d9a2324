import ArgumentParser
import Membership
import Phrases
import System

/// `silkroll search`: the people who answer to a query, best first, and the reasons.
struct SearchCommand: ParsableCommand {
  static let name = "search"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Find people by name, in any script and order of words.",
    discussion: """
      Accents, case and the script that a name is written in do not matter, and the words of a \
      query may begin those of the name. Conditions and exclusions may stand among them: \
      country:fr city:lyon org:isu post:mayor orientation:3 is:leader is:guest -word -country:fr; is:l is \
      is:leader. A query in quotation marks is found as it stands: '"two words"'.

      Tiers, best first: exact-name, all-words, phrase, word-prefixes, initials, substring, \
      other-facts, similar. Exits with 1 when nobody is found.
      """)

  @OptionGroup var source: SourceOptions

  @Option(
    help: ArgumentHelp("Print that many people at the most.", valueName: "n"),
    transform: Limit.init)
  var limit: Limit?

  @Flag var form: Form?

  @Option(
    help: ArgumentHelp(
      "Print a line for each as the format says: '{name} <{email}>'.",
      discussion: """
        Fields: \(LineFormat.Field.allCases.map(\.rawValue).joined(separator: ", ")). \\t is a tab, \
        \\n a line end, {{ a brace. With an address or a number there is a line for each that \
        somebody has, and none for who has none.
        """, valueName: "format"),
    transform: LineFormat.init)
  var format: LineFormat?

  /// Words that begin with - get here as ``QueryWords`` sorts them.
  @Argument(help: "Whom to look for; -word excludes, country:fr is a condition.")
  var query: [String]

  /// The forms of output that may take the place of a table.
  enum Form: String, EnumerableFlag {
    case json, plain

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .json:
        "Print a JSON array: why each is found, and every fact that the roll has of the person."
      case .plain: "Print a line for each: id, name, tier and reason, parted by tabs."
      }
    }
  }

  func validate() throws {
    if form != nil, format != nil {
      throw ValidationError(UserLanguage.words(.severalForms))
    }
    if parsed.isEmpty { throw ValidationError(UserLanguage.words(.emptyQuery)) }
  }

  private var parsed: Query { Query(query.joined(separator: " ")) }

  func run() throws {
    let index = SearchIndex(try source.roll.open())
    let query = parsed
    Output.remark(query.notes.map { UserLanguage.words(.note($0, line: nil)) })
    let matches = index.matches(query, beside: Background.run).prefix(limit?.count ?? .max)
    write(FoundPerson.all(Array(matches), in: index.roll))
    if matches.isEmpty {
      throw CommandFailure(lines: [UserLanguage.words(.nobody(query.text))], status: .nothingFound)
    }
  }
}

extension SearchCommand {
  private func write(_ people: [FoundPerson]) {
    if let format {
      for line in people.lazy.flatMap(format.lines) { Output.print(fields: line) }
      return
    }
    switch form {
    case .json: Output.print(jsonArray: people.lazy.map(\.json))
    case .plain: for person in people { Output.print(fields: person.fields) }
    case nil: if !people.isEmpty { Output.print(table(people).joined(separator: "\n")) }
    }
  }

  /// Returns the rows of the table. Similar names stand apart, but in the same columns.
  private func table(_ people: [FoundPerson]) -> [String] {
    var table = TextTable()
    for person in people { table.append(person.cells) }
    if let columns = Output.columns { table.fit(into: columns, cutting: FoundPerson.postCell) }
    let start = people.firstIndex(where: \.isSimilar) ?? people.count
    let (found, similar) = (table.lines[..<start], table.lines[start...])
    if similar.isEmpty { return Array(found) }
    return found + (found.isEmpty ? [] : [""]) + [UserLanguage.words(.similarNames)] + similar
  }
}

/// The most people to print.
struct Limit {
  let count: Int

  init(_ count: Int) { self.count = count }

  init(_ text: String) throws {
    guard let count = Int(text), count > 0 else {
      throw ValidationError(UserLanguage.words(.badLimit))
    }
    self.count = count
  }
}
