import Testing

@testable import silkroll

/// Command lines are sorted before the argument parser sees any of them.
@Suite struct InvocationTests {
  /// The request of words where a file called `there` is.
  private func invocation(_ words: [String]) -> Invocation {
    Invocation(words, isThere: { $0 == "there" })
  }

  @Test(
    "The plain call of the browser needs no parser",
    arguments: [
      ([], BrowseOptions(data: nil, isASCII: false)),
      (["--ascii"], BrowseOptions(data: nil, isASCII: true)),
      (["--data", "a.json"], BrowseOptions(data: "a.json", isASCII: false)),
      (["--data", "-", "--ascii"], BrowseOptions(data: "-", isASCII: true)),
      (["--data", "--ascii"], BrowseOptions(data: "--ascii", isASCII: false)),
      (["--data", "search"], BrowseOptions(data: "search", isASCII: false)),
      (["--data", "a", "--data", "b"], BrowseOptions(data: "b", isASCII: false)),
      (["there", "--ascii"], BrowseOptions(data: "there", isASCII: true)),
      (["--ascii", "there"], BrowseOptions(data: "there", isASCII: true)),
      (["-"], BrowseOptions(data: "-", isASCII: false)),
      (["--", "search"], BrowseOptions(data: "search", isASCII: false)),
      (["--", "-odd"], BrowseOptions(data: "-odd", isASCII: false)),
    ])
  func browses(_ words: [String], _ options: BrowseOptions) {
    #expect(invocation(words) == .browse(options))
  }

  @Test(
    "Every other call goes to the parser, the command first",
    arguments: [
      (["--data=a.json"], ["--data=a.json"]),
      (["--data", ""], ["--data", ""]),
      (["--data"], ["--data"]),
      (["--help"], ["--help"]),
      (["--version"], ["--version"]),
      (["--", "a", "b"], ["--", "a", "b"]),
      (["--data=a", "--", "b"], ["--data=a", "--", "b"]),
      (["--strange", "value"], ["--strange", "value"]),
      (["--strange=1", "value"], ["--strange=1", "value"]),
      (["help"], ["help"]),
      (["help", "search"], ["help", "search"]),
      (["help", "--help"], ["help", "--help"]),
      (["check", "a.json"], ["check", "a.json"]),
      (["--data", "a.json", "board"], ["board", "--data", "a.json"]),
      (["--ascii", "snapshot", "--size", "40x10"], ["snapshot", "--ascii", "--size", "40x10"]),
    ])
  func parses(_ words: [String], _ arguments: [String]) {
    #expect(invocation(words) == .command(arguments))
  }

  @Test(
    "A query is put behind the options",
    arguments: [
      (["search", "ann"], ["search", "--", "ann"]),
      (["search"], ["search"]),
      (["search", "-paris"], ["search", "--", "-paris"]),
      (["search", "-h"], ["search", "-h"]),
      (["search", "ann", "--limit", "3", "bo"], ["search", "--limit", "3", "--", "ann", "bo"]),
      (
        ["--data", "a.json", "search", "-x", "--json"],
        ["search", "--data", "a.json", "--json", "--", "-x"]
      ),
      (["search", "--", "--json"], ["search", "--", "--json"]),
    ])
  func sortsQueries(_ words: [String], _ arguments: [String]) {
    #expect(invocation(words) == .command(arguments))
  }

  @Test("A name of a file that is not there is told", arguments: ["a.json", "folder/file", ".."])
  func misses(_ file: String) {
    #expect(invocation([file]) == .missing(file))
    #expect(invocation(["--ascii", file]) == .missing(file))
  }

  @Test(
    "A name that is none is told, with the nearest",
    arguments: [
      (["serch"], "serch", "search"), (["help", "chek"], "chek", "check"),
      (["--ascii", "bord"], "bord", "board"), (["zzzzzzzz"], "zzzzzzzz", nil),
      (["there", "a.json"], "there", nil), (["--data", "a", "there"], "there", nil),
    ] as [([String], String, String?)])
  func suggests(_ words: [String], _ name: String, _ nearest: String?) {
    #expect(invocation(words) == .unknown(name, nearest: nearest))
  }
}
