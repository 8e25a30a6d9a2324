import Foundation
import TestSupport
import Testing

/// Exit codes, after sysexits(3): scripts rely on them.
@Suite struct ExitCodeTests {
  @Test(arguments: [
    ["check"], ["board"], ["snapshot"], ["--help"], ["help"], ["help", "check"], ["--version"],
    ["check", "--help"], ["board", "-h"], ["check", "--version"], ["search", "lepin"],
  ])
  func `0: what was asked for is done`(_ words: [String]) throws {
    let run = try Run(words)
    #expect(run.ending == .success)
    #expect(!run.output.isEmpty && run.errors.isEmpty)
  }

  @Test func `0: warnings only`() throws {
    let scratch = try Scratch()
    let roll = #"{"version": 1, "network": {"name": "N"}, "delegates": [], "extra": 1}"#
    let run = try Run("check", scratch.file("roll.json", roll))
    #expect(run.ending == .success)
    #expect(
      run.errors.hasSuffix(
        """
        roll.json:1:59: warning: extra: the key "extra" is not known; remove it or begin it with x-

        """))
    #expect(run.output.hasSuffix("roll.json: a roll of 0 delegates, 1 warning\n"))
  }

  @Test func `65: content that is no roll`() throws {
    #expect(try Run("check", "-", input: Array("{".utf8)).ending == .badContent)
  }

  @Test func `66: no such file`() throws {
    for command in ["check", "board", "snapshot", "search a", "match"] {
      let words = command.split(separator: " ").map(String.init)
      let run = try Run(words + ["--data", "/no/such.json"])
      #expect(run.ending == .noInput)
      #expect(run.errorLines == ["silkroll: /no/such.json: there is no such file; check its name"])
    }
  }

  @Test func `66: a directory`() throws {
    let run = try Run("check", "/")
    #expect(run.ending == .noInput)
    #expect(
      run.errorLines == ["silkroll: /: this is a directory; name a roll's JSON file inside it"])
  }

  @Test(.disabled(if: geteuid() == 0, "root may read everything"))
  func `66: not permitted`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("secret.json", Fixture.smallest)
    chmod(file, 0)
    let run = try Run("check", file)
    #expect(run.ending == .noInput)
    #expect(run.errors.contains("reading it is not permitted"))
  }

  @Test(arguments: ["", "dumb", "xterm-256color", "no-such-terminal"])
  func `69: no terminal`(_ type: String) throws {
    let run = try Run(environment: ["TERM": type])
    #expect(run.ending == .noTerminal)
    #expect(run.output.isEmpty && run.errorLines.count == 1)
    let remedy = "run it in a terminal, or print with silkroll search, board or snapshot"
    #expect(run.errors.contains(remedy))
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0, "there is no /dev/full here"))
  func `74: standard output cannot be written`() throws {
    let commands = [
      "check", "board", "snapshot", "search lepin", "search lepin --json", "search lepin --plain",
      "match <<<lepin", "--help", "help", "help board", "--version",
      "--generate-completion-script=bash", "--experimental-dump-help",
    ]
    for command in commands {
      let run = try Run.shell("\"$silkroll\" \(command) >/dev/full")
      #expect(run.ending == .inputOutput, "\(command)")
      #expect(run.errorLines == [Self.full], "\(command)")
    }
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0, "there is no /dev/full here"))
  func `74: warnings cannot be written`() throws {
    let scratch = try Scratch()
    let roll = #"{"version": 1, "network": {"name": "N"}, "delegates": [], "extra": 1}"#
    let file = try scratch.file("roll.json", roll)
    #expect(try Run.shell(#""$silkroll" check "$1" 2>/dev/full"#, [file]).ending == .inputOutput)
  }

  @Test(
    .enabled(if: access("/dev/full", W_OK) == 0, "there is no /dev/full here"),
    arguments: [
      ("search is:nothing lepin", 74), ("match <<<colour:red", 74), ("search xyzzyq", 1),
      ("check /no/such.json", 66), ("board --data /no/such.json", 66), ("match --data /", 66),
      ("check - <<<[", 65), ("frobnicate", 64), ("--frobnicate", 64), ("", 69),
    ])
  func `a message that cannot be written changes no exit code for the better`(
    _ command: String, _ code: Int32
  ) throws {
    let run = try Run.shell("\"$silkroll\" \(command) 2>/dev/full")
    #expect(run.ending == .exited(code))
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0, "there is no /dev/full here"))
  func `74: the output and the message cannot be written`() throws {
    for command in ["check", "board", "snapshot", "search lepin", "match <<<lepin", "--help"] {
      let run = try Run.shell("\"$silkroll\" \(command) >/dev/full 2>&1")
      #expect(run.ending == .inputOutput, "\(command)")
    }
  }

  /// Then nothing of what was asked is done, nor something else. A program that is not static needs
  /// a descriptor to be loaded.
  @Test(.enabled(if: Binary.isShipped, "only what is shipped starts then"))
  func `74: the arguments cannot be read`() throws {
    let run = try Run.shell(#"ulimit -n 3; "$silkroll" --version"#)
    #expect(run.ending == .inputOutput)
    #expect(run.errorLines.first?.hasPrefix("silkroll: the words of the command line") == true)
  }

  private static let full: Substring =
    "silkroll: the output is incomplete: No space left on device; write it somewhere else"
}
