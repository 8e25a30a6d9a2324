import Foundation
import TestSupport
import Testing

/// Where a roll comes from, and what is not read to its end.
@Suite struct SourceTests {
  @Test(arguments: [
    ["check", Fixture.paperTowns], ["check", "--data", Fixture.paperTowns],
    ["check", "--data=\(Fixture.paperTowns)"], ["--data", Fixture.paperTowns, "check"],
    ["--data=\(Fixture.paperTowns)", "check"], ["check", "--", Fixture.paperTowns],
  ])
  func `a file is named in every usual way`(_ words: [String]) throws {
    let run = try Run(words)
    #expect(run.ending == .success)
    #expect(
      run.output == "\(Fixture.paperTowns): a roll of 7 delegates and 1 guest, no warnings\n")
  }

  @Test(arguments: ["board", "snapshot"])
  func `before a command and after it`(_ command: String) throws {
    let before = try Run("--data", Fixture.paperTowns, command)
    let after = try Run(command, "--data", Fixture.paperTowns)
    #expect(before.ending == .success)
    #expect(before.output == after.output && !before.output.isEmpty)
  }

  @Test func `without a file it is the bundled roll`() throws {
    let run = try Run("check")
    #expect(
      run.output == "the bundled roll: a roll of 36 delegates and 1 guest, no warnings\n")
  }

  @Test func `a dash is standard input`() throws {
    for words in [["check", "-"], ["check", "--data", "-"], ["--data", "-", "check"]] {
      let run = try Run(words, input: Array(Fixture.smallest.utf8))
      #expect(run.ending == .success)
      #expect(run.output == "standard input: a roll of 0 delegates, no warnings\n")
    }
  }

  @Test(arguments: [
    #""$silkroll" check <(cat "$1")"#,
    #"cat "$1" | "$silkroll" check /dev/stdin"#,
    #""$silkroll" check - <"$1""#,
    #"mkfifo "$2/fifo"; (sleep 0.1; cat "$1") >"$2/fifo" & "$silkroll" check "$2/fifo""#,
    #"(head -c 2000 "$1"; sleep 0.1; tail -c +2001 "$1") | "$silkroll" check -"#,
  ])
  func `pipes, slow ones too`(_ script: String) throws {
    let scratch = try Scratch()
    let run = try Run.shell(script, [Fixture.paperTowns, scratch.path])
    #expect(run.ending == .success)
    #expect(run.output.hasSuffix(": a roll of 7 delegates and 1 guest, no warnings\n"))
  }

  @Test func `a pipe that does not block is waited for`() throws {
    let script = """
      python3 -c 'import os, sys; os.set_blocking(0, False); os.execv(sys.argv[1], sys.argv[1:])' \
      "$silkroll" check -
      """
    let run = try Run.shell(
      #"command -v python3 >/dev/null || exit 77; (sleep 0.2; cat "$1") | "#
        + script, [Fixture.paperTowns])
    #expect(run.ending == .success || run.ending == .exited(77))
  }

  @Test func `a device without an end is not read to it`() throws {
    let run = try Run("check", "/dev/zero")
    #expect(run.ending == .badContent)
    #expect(
      run.errors
        == "silkroll: /dev/zero: this device has no end; "
        + "name a file, a pipe, or - for standard input\n")
  }

  @Test(arguments: [
    ("yes", "1:1: error: unexpected 'y'; put a value here"),
    ("yes '{'", "2:1: error: unexpected '{'; put a key in double quotes here"),
    ("yes [", "65:1: error: nesting is deeper than 64; flatten it"),
    (
      "yes '{\"version\": 1}'",
      "2:1: error: unexpected '{'; remove all that follows the first value"
    ),
    (
      "tr '\\0' '\\377' </dev/zero",
      "1:1: error: byte 0xFF is not UTF-8 here; save the file as UTF-8"
    ),
    ("yes ''", "1:1: error: more than 1 MB of blanks stands here; remove them"),
  ])
  func `a pipe without an end is not read to it`(_ writer: String, _ said: String) throws {
    let run = try Run.shell(writer + #" | "$silkroll" check -"#)
    #expect(run.ending == .badContent)
    #expect(run.errors == "standard input:\(said)\n")
  }

  /// Whatever stands where the beginning ends that is judged, the rest is read.
  @Test func `a long roll comes through a pipe whole`() throws {
    let scratch = try Scratch()
    for shift in 0..<48 {
      let key = #""x-絲\u4e00\ud83d\ude00\n": [true, -1.25e+10, {"a": null}]"#
      let room = String(repeating: " ", count: (1 << 16) - 80 + shift)
      let file = try scratch.file(
        "long.json", Fixture.smallest.dropLast() + "," + room + key + room + "}")
      let run = try Run.shell(#"cat "$1" | "$silkroll" check -"#, [file])
      #expect(run.output == "standard input: a roll of 0 delegates, no warnings\n", "\(shift)")
    }
  }

  @Test func `an empty device is an empty roll`() throws {
    let run = try Run("check", "/dev/null")
    #expect(run.ending == .badContent)
    #expect(
      run.errors
        == "/dev/null:1:1: error: the text is empty; write a roll in it, or name another file\n")
  }

  @Test func `more than 2 GB is not read`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("large.json", "")
    try #require(truncate(file, 3_000_000_000) == 0)
    let run = try Run("check", file)
    #expect(run.ending == .badContent)
    #expect(
      run.errors
        == "silkroll: \(file): this is larger than 2 GB, more than a roll can be; split it\n")
  }

  @Test(.enabled(if: access("/proc/self/status", R_OK) == 0, "there is no /proc here"))
  func `files that say that they are empty are read all the same`() throws {
    let run = try Run("check", "/proc/self/status")
    #expect(run.ending == .badContent)
    #expect(
      run.errors == "/proc/self/status:1:1: error: unexpected 'N'; put a value here\n")
  }

  @Test(.enabled(if: access("/proc/self/mem", R_OK) == 0, "there is no /proc here"))
  func `an error of the system is told in its words`() throws {
    let run = try Run("check", "/proc/self/mem")
    #expect(run.ending == .inputOutput)
    #expect(
      run.errors == "silkroll: /proc/self/mem: reading failed: Input/output error; "
        + "see whether cat can read it, and try again\n")
  }

  @Test(
    .enabled(if: Self.takesAnyName, "this file system takes no name that is not UTF-8"),
    arguments: ["check \"$file\"", "check --data=\"$file\"", "--data \"$file\" check"])
  func `a name that is not UTF-8`(_ call: String) throws {
    let scratch = try Scratch()
    let run = try Run.shell(
      #"file=$1/$(printf 'r\351l.json'); cp "$2" "$file"; "$silkroll" "# + call,
      [scratch.path, Fixture.paperTowns])
    #expect(run.ending == .success)
    #expect(
      run.output.hasSuffix("/r\u{FFFD}l.json: a roll of 7 delegates and 1 guest, no warnings\n"))
  }

  private static let takesAnyName: Bool = {
    guard let scratch = try? Scratch() else { return false }
    let made = try? Run.shell(#": >"$1/$(printf 'r\351l')""#, [scratch.path])
    return made?.ending == .success
  }()

  @Test(arguments: ["no/such/folder.json", "/etc/passwd/x", String(repeating: "x", count: 300)])
  func `names that no file can have`(_ name: String) throws {
    let run = try Run("check", name)
    #expect(run.ending == .noInput)
    #expect(run.errors == "silkroll: \(name): there is no such file; check its name\n")
  }
}
