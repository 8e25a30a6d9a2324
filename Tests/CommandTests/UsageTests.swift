import TestSupport
import Testing

/// Wrong words on a command line: each is named, with a remedy, and the exit code is 64.
@Suite struct UsageTests {
  @Test(arguments: [
    (["chek"], #"there is no command and no file "chek"; did you mean "check"?"#),
    (
      ["--data", "x", "snapshto"],
      #"there is no command and no file "snapshto"; did you mean "snapshot"?"#
    ),
    (["--data", "-", "bord"], #"there is no command and no file "bord"; did you mean "board"?"#),
    (
      ["frobnicate"],
      #"there is no command and no file "frobnicate"; to find a person, write silkroll search frobnicate; silkroll --help lists the rest"#
    ),
    (["help", "chek"], #"there is no command and no file "chek"; did you mean "check"?"#),
    ([""], #"there is no command and no file ""; silkroll --help lists what there is"#),
  ])
  func `an unknown command is one line`(_ words: [String], _ sentence: String) throws {
    let run = try Run(words)
    #expect(run.ending == .usage)
    #expect(run.output.isEmpty)
    #expect(run.errors == "silkroll: \(sentence)\n")
  }

  @Test(arguments: [
    (["--dta", "x"], "Unknown option '--dta'. Did you mean '--data'?"),
    (["check", "--strict"], "Unknown option '--strict'"),
    (["--data"], "Missing value for '--data <file>'"),
    (["--data=", "board"], "Missing value for '--data <file>'"),
    (["--data", ""], "the file's name is empty; name a file, or - for standard input"),
    (["check", ""], "the file's name is empty; name a file, or - for standard input"),
    (["check", "a", "b"], "Unexpected argument 'b'"),
    (["--", "a", "b"], "2 unexpected arguments: 'a', 'b'"),
    (["--data=a", "--", "b"], "Unexpected argument 'b'"),
    (
      ["check", "a", "--data", "b"],
      "the file is named twice; give it as FILE or with --data, not both"
    ),
    (["snapshot", "--keys"], "Missing value for '--keys <keys>'"),
  ])
  func `a wrong option is explained, then the usage`(_ words: [String], _ said: String) throws {
    let run = try Run(words)
    #expect(run.ending == .usage)
    #expect(run.output.isEmpty)
    #expect(run.errorLines.first == "silkroll: \(said)")
    #expect(run.errors.contains("\nUsage: silkroll "))
  }

  @Test(arguments: ["0x0", "0x5", "99999x9", "80", "80x", "x24", "80x24x1", "-1x5", "+8x9", "８x9"])
  func `a wrong size`(_ size: String) throws {
    let run = try Run("snapshot", "--size=\(size)")
    let said = "write columns, an x and rows, such as 100x30, from 1x1 to 1000x1000"
    #expect(run.ending == .usage)
    #expect(
      run.errorLines.first == "silkroll: The value '\(size)' is invalid for '--size <WxH>': \(said)"
    )
  }

  @Test(arguments: [
    ("j<entr>", "character 2: no key is called <entr>; did you mean <enter>?"),
    ("<", "character 1: this < has no >; write <lt> for the key <"),
    ("ab<tab", "character 3: this < has no >; write <lt> for the key <"),
    ("<xyzzy-plugh>", "character 1: no key is called <xyzzy-plugh>; write <lt> for the key <"),
  ])
  func `wrong keys`(_ keys: String, _ said: String) throws {
    let run = try Run("snapshot", "--keys", keys)
    #expect(run.ending == .usage)
    #expect(
      run.errorLines.first
        == "silkroll: The value '\(keys)' is invalid for '--keys <keys>': \(said)")
  }

  @Test func `two dashes end the options`() throws {
    #expect(try Run("check", "--", "--no-such-file").ending == .noInput)
    #expect(try Run("--").ending == .noTerminal)
  }
}
