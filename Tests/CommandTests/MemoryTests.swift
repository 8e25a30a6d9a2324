import Foundation
import TestSupport
import Testing

/// What is too large for the memory that there is, or would be if it were read. The limit is the
/// kernel's (`ulimit -v`), which not every system has, nor every binary can live with.
@Suite(.enabled(if: MemoryLimit.isThere, "memory cannot be limited here"))
struct MemoryTests {
  /// A string that may still end: longer than what is judged by.
  private static let hopeful = #"{"version": 1, "x-a": ""# + String(repeating: "a", count: 100_000)

  @Test func `a file that memory has no room for is refused`() throws {
    let scratch = try Scratch()
    let large = try scratch.file("large.json", Self.hopeful)
    try #require(truncate(large, 1_500_000_000) == 0)
    for words in ["check \"$1\"", "check - <\"$1\"", "board --data \"$1\""] {
      let run = try Run.shell(MemoryLimit.set + #""$silkroll" "# + words, [large])
      #expect(run.ending == .inputOutput)
      let name = words.contains("<") ? "standard input" : large
      #expect(
        run.errors == "silkroll: \(name): memory has no room for 1,500 MB; "
          + "allow more (ulimit -v), or split the roll\n")
    }
  }

  @Test func `so is a pipe`() throws {
    let run = try Run.shell(
      #"(printf %s "$1"; yes | tr -d '\n') | ("# + MemoryLimit.set + #""$silkroll" check -)"#,
      [Self.hopeful])
    #expect(run.ending == .inputOutput)
    #expect(run.errors.hasPrefix("silkroll: standard input: memory has no room for "))
  }

  /// Twice its bytes would be too many.
  @Test func `a file is held once`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("large.json", Self.hopeful)
    try #require(truncate(file, 350_000_000) == 0)
    let run = try Run.shell(MemoryLimit.set + #""$silkroll" check "$1""#, [file])
    #expect(run.ending == .badContent)
    #expect(
      run.errors == "\(file):1:100024: error: a string cannot hold a raw control character; "
        + "write it as \\u0000\n")
  }

  /// Under the limit they could not be read.
  @Test(arguments: [
    ("", "1:1: error: unexpected U+0000; put a value here"),
    (" \n", "2:1: error: unexpected U+0000; put a value here"),
    (
      String(repeating: " ", count: 100_000), "1:100001: error: unexpected U+0000; put a value here"
    ),
    (
      String(repeating: "\t", count: 1 << 21),
      "1:1: error: more than 1 MB of blanks stands here; remove them"
    ),
    ("{}", "1:3: error: unexpected U+0000; remove all that follows the first value"),
  ])
  func `a file is judged by its beginning`(_ beginning: String, _ said: String) throws {
    let scratch = try Scratch()
    let file = try scratch.file("zeros.json", beginning)
    try #require(truncate(file, 1_900_000_000) == 0)
    let run = try Run.shell(MemoryLimit.set + #""$silkroll" check "$1""#, [file])
    #expect(run.ending == .badContent)
    #expect(run.errors == "\(file):\(said)\n")
  }
}

private enum MemoryLimit {
  /// In kB: enough to start in, and for a small roll.
  static let set = "ulimit -v 700000; "

  static let isThere =
    (try? Run.shell(set + #""$silkroll" check"#).ending == .success) ?? false
}
