import Foundation
import TestSupport
import Testing

/// Standard streams that are closed, full, or gone.
@Suite struct DescriptorTests {
  private static let closings = [
    "", "<&-", ">&-", "2>&-", "<&- >&-", "<&- 2>&-", ">&- 2>&-", "<&- >&- 2>&-",
  ]

  @Test(arguments: closings)
  func `closed streams`(_ closing: String) throws {
    let commands = [
      "check", "board", "snapshot", "search lepin", "search lepin --json", "--version", "--help",
      "help check", "--generate-completion-script=bash",
    ]
    for command in commands {
      let run = try Run.shell("\"$silkroll\" \(command) \(closing)")
      let hasOutput = !closing.contains(" >&-") && !closing.hasPrefix(">&-")
      #expect(run.ending == (hasOutput ? .success : .inputOutput), "\(command) \(closing)")
      let said = hasOutput || closing.contains("2>&-") ? "" : Self.closed
      #expect(run.errors == said, "\(command) \(closing)")
    }
  }

  /// What reads standard input says that there is none.
  @Test(arguments: closings.filter { $0.hasPrefix("<&-") })
  func `closed streams of what reads standard input`(_ closing: String) throws {
    let isSilent = closing.contains("2>&-")
    for (command, complaint) in Self.readers {
      let run = try Run.shell("\"$silkroll\" \(command) \(closing)")
      #expect(run.ending == .inputOutput, "\(command) \(closing)")
      #expect(run.output.isEmpty && run.errors == (isSilent ? "" : complaint))
    }
  }

  private static let readers = [
    ("match", "silkroll: standard input is not open for reading; pass it one query a line\n"),
    (
      "check -",
      "silkroll: standard input: it is not open for reading; pass a roll to it, or name a file\n"
    ),
    (
      "board --data -",
      "silkroll: standard input: it is not open for reading; pass a roll to it, or name a file\n"
    ),
  ]

  @Test(arguments: closings)
  func `closed streams of the browser`(_ closing: String) throws {
    #expect(try Run.shell("\"$silkroll\" \(closing)").ending == .noTerminal)
    #expect(try Run.shell("\"$silkroll\" --data=x \(closing)").ending == .noTerminal)
  }

  @Test func `no file becomes a standard stream`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("roll.json", "[")
    for closing in Self.closings {
      let run = try Run.shell("\"$silkroll\" check \"$1\" \(closing)", [file])
      #expect(run.ending == .badContent)
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "[")
    // The roll's file is not where queries are read.
    let roll = Fixture.paperTowns
    #expect(try Run.shell(#""$silkroll" match --data "$1" <&-"#, [roll]).ending == .inputOutput)
  }

  @Test func `standard input that is closed is no empty roll`() throws {
    let run = try Run.shell(#""$silkroll" check - <&-"#)
    #expect(run.ending == .inputOutput)
    #expect(
      run.errors
        == "silkroll: standard input: it is not open for reading; pass a roll to it, or name a file\n"
    )
  }

  @Test func `a reader that has enough ends it quietly`() throws {
    let run = try Run.shell(#""$silkroll" board | head -1; exit "${PIPESTATUS[1]}""#)
    #expect(run.ending == .success)
    #expect(run.output == "Orientation leaders\n" && run.errors.isEmpty)
    let large = try Run.shell(
      #""$silkroll" snapshot --size 1000x1000 | head -c 9 >/dev/null; exit "${PIPESTATUS[0]}""#)
    #expect(large.ending == .exited(128 + SIGPIPE) && large.errors.isEmpty)
  }

  @Test func `a megabyte of output arrives whole`() throws {
    let whole = try Run("snapshot", "--size", "1000x1000", "--styles")
    #expect(whole.ending == .success)
    #expect(whole.outputBytes.count > 500_000)
    let slow = try Run.shell(
      #""$silkroll" snapshot --size 1000x1000 --styles | (sleep 0.2; cat)"#)
    #expect(slow.outputBytes == whole.outputBytes)
  }

  private static let closed =
    "silkroll: the output is incomplete: standard output is not open for writing; "
    + "write it somewhere else\n"
}
