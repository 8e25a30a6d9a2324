import ArgumentParser
import Browser
import JSON
import Membership
import Phrases
import System

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `silkroll match`: the people who answer to each line of standard input.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Find people by queries on standard input, one a line.",
    discussion: """
      For checking a list of attendees against a roll. Each line is a query as silkroll search \
      takes it, and is answered before the next is read: with the query and, parted by tabs, the \
      best answers.

      Exits with 0 when at least one query finds somebody, and with 1 when none does; with 65 at \
      the first line that is not in UTF-8.
      """)

  @OptionGroup var source: SourceOptions

  @Option(
    help: ArgumentHelp("Print that many people a query at the most.", valueName: "n"),
    transform: Limit.init)
  var limit = Limit(3)

  @Flag(help: "Print a JSON object a line: query, and results as search --json has them.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Read the list in that encoding; else in UTF-8, or in UTF-16 where it begins with its mark.",
      valueName: "name"))
  var encoding: ListEncoding?

  func validate() throws {
    if source.roll.usesStandardInput {
      throw ValidationError(UserLanguage.words(.inputTakenTwice))
    }
  }

  func run() throws {
    let index = SearchIndex(try source.roll.open())
    let lines = try countingFound { query in
      let matches = index.matches(query, beside: Background.run).prefix(limit.count)
      return FoundPerson.all(Array(matches), in: index.roll)
    }
    if lines == 0 {
      throw CommandFailure(lines: [UserLanguage.words(.nobodyAtAll)], status: .nothingFound)
    }
  }

  /// Answers line after line; returns the number of those that found somebody.
  private func countingFound(_ find: (Query) -> [FoundPerson]) throws -> Int {
    var reader = LineReader(STDIN_FILENO, encoding)
    var (line, found) = (0, 0)
    while let text = try next(&reader) {
      let query = Query(text)
      line += 1
      Output.remark(query.notes.map { UserLanguage.words(.note($0, line: line)) })
      let people = find(query)
      write(people, for: text)
      if !people.isEmpty { found += 1 }
    }
    return found
  }

  private func next(_ reader: inout LineReader) throws(CommandFailure) -> String? {
    do {
      return try reader.next()
    } catch {
      switch error {
      case .unreadable(let problem):
        throw CommandFailure(
          lines: [UserLanguage.words(.noQueries(LoadFailure.FileProblem(problem)))],
          status: .inputOutput)
      case .content(let issue):
        let line = issue.description(file: RollSource.standardInput.name)
        throw CommandFailure(lines: [line], status: .badContent)
      }
    }
  }

  private func write(_ people: [FoundPerson], for query: String) {
    if json {
      let results = JSONValue.array(people.map(\.json))
      Output.print(json: .object([("query", .string(query)), ("results", results)]))
    } else {
      let answers = people.isEmpty ? [UserLanguage.words(.nobodyInTable)] : people.map(\.brief)
      Output.print(fields: [query] + answers)
    }
  }
}
