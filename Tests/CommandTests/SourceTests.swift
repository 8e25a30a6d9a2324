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

  /// Each stands for a kind: where nothing is to be read, one is told so at once.
  @Test(arguments: [
    ("ln -s b a; ln -s a b", "a", "its links lead in a circle"),
    ("ln -s link link", "link", "its links lead in a circle"),
    ("ln -s a/b a", "a/c", "its links lead in a circle"),
    ("ln -s / folder", "folder", "this is a directory"),
    ("ln -s nowhere link", "link", "there is no such file"),
    (": >file", "file/x", "there is no such file"),
    ("", "/dev/ptmx", "this device has nothing to read"),
    ("ln -s /dev/ptmx terminal", "terminal", "this device has nothing to read"),
    ("python3 -c '\(socket)'", "socket", "this is a socket"),
    ("python3 -c '\(socket)'; ln -s socket link", "link", "this is a socket"),
    ("mknod device c 240 5", "device", "there is no device behind this name"),
    ("mknod disk b 240 5", "disk", "there is no device behind this name"),
  ])
  func `what cannot be read is refused at once`(
    _ making: String, _ name: String, _ said: String
  ) throws {
    let scratch = try Scratch()
    let script = #"""
      cd "$1" && eval "$2" 2>/dev/null || exit 77
      "$silkroll" check "$3"
      """#
    let run = try Run.shell(script, [scratch.path, making, name])
    // Sockets need Python, devices the superuser.
    if run.ending == .exited(77), making.hasPrefix("python3") || making.hasPrefix("mknod") {
      return
    }
    #expect(run.ending == .noInput)
    #expect(run.output.isEmpty && run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("silkroll: \(name): \(said)"), "\(run.errors)")
    #expect(run.errors.contains("; "), "there is no remedy")
    let browser = try PseudoTerminal(
      script: #"cd "$1" && exec "$silkroll" --data "$2""#, [scratch.path, name])
    try browser.wait(for: String(said.prefix(20)))
    browser.type("q")
    _ = try browser.waitForEnd()
  }

  private static let socket =
    #"import socket; socket.socket(socket.AF_UNIX).bind("socket")"#

  @Test func `a terminal's far end is no standard input`() throws {
    let run = try Run.shell(#""$silkroll" check - <>/dev/ptmx"#)
    #expect(run.ending == .noInput && run.errors.contains("this device has nothing to read"))
    let queries = try Run.shell(#""$silkroll" match <>/dev/ptmx"#)
    #expect(queries.ending == .inputOutput)
    #expect(
      queries.errors
        == "silkroll: standard input is a device that has nothing to read; pass it one query a line\n"
    )
  }

  @Test(arguments: [
    #"cat "$1" | "$silkroll" check"#, #""$silkroll" check <"$1""#,
    #"(sleep 0.1; cat "$1") | "$silkroll" check"#,
    #"(head -c 1 "$1"; sleep 0.1; tail -c +2 "$1") | "$silkroll" check"#,
    #"mkfifo "$2/fifo"; cat "$1" >"$2/fifo" & "$silkroll" check <"$2/fifo""#,
    #"(read -r; "$silkroll" check) < <(echo; cat "$1")"#,
    #"(cat "$1"; printf '  ') | "$silkroll" check"#,
  ])
  func `check without a file reads what is piped into it`(_ script: String) throws {
    let scratch = try Scratch()
    let run = try Run.shell(script, [Fixture.paperTowns, scratch.path])
    #expect(run.ending == .success, "\(run.errors)")
    #expect(run.output == "standard input: a roll of 7 delegates and 1 guest, no warnings\n")
  }

  /// Some shells connect the commands of a line by sockets.
  @Test(.enabled(if: access("/usr/bin/python3", X_OK) == 0, "there is no python3 here"))
  func `and what comes through a socket`() throws {
    let script = """
      import os, socket, subprocess, sys
      for data in open(sys.argv[2], "rb").read(), b"":
        ours, theirs = socket.socketpair()
        with subprocess.Popen([sys.argv[1], "check"], stdin=theirs):
          theirs.close()
          ours.sendall(data)
          ours.close()
      """
    let run = try Run.shell(
      #"python3 -c "$1" "$silkroll" "$2""#, [script, Fixture.paperTowns])
    #expect(
      run.output == """
        standard input: a roll of 7 delegates and 1 guest, no warnings
        the bundled roll: a roll of 36 delegates and 1 guest, no warnings

        """)
  }

  @Test(arguments: ["garbage", " ", "\n", "{", "\u{0}"])
  func `and says what is wrong with it`(_ text: String) throws {
    for words in [["check"], ["check", "-"]] {
      let run = try Run(words, input: Array(text.utf8))
      #expect(run.ending == .badContent)
      #expect(run.errors.hasPrefix("standard input:"))
    }
  }

  @Test(arguments: [
    ":|", "<&-", "</dev/null", "</dev/zero", "</", "<>/dev/ptmx", #"<"$1""#, "(sleep 0.1) |",
    #"(read -r) <<<x; : |"#, "0>&1 | cat", "</dev/full",
  ])
  func `without anything in it the bundled roll is checked`(_ redirection: String) throws {
    let scratch = try Scratch()
    let isBefore = redirection.hasSuffix("|")
    let call = isBefore ? redirection + #""$silkroll" check"# : #""$silkroll" check "# + redirection
    let run = try Run.shell(call, [try scratch.file("empty", "")])
    #expect(run.ending == .success)
    #expect(run.output == "the bundled roll: a roll of 36 delegates and 1 guest, no warnings\n")
  }

  @Test func `on a terminal, too`() throws {
    let terminal = try PseudoTerminal(["check"])
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.hasPrefix("the bundled roll: "))
  }

  /// Else the rest of a loop's list would be taken for a roll.
  @Test(arguments: ["search a", "board", "snapshot"])
  func `no other command looks at it`(_ command: String) throws {
    let run = try Run.shell(
      "printf 'x\\ny\\nz\\n' | while read -r line; do \"$silkroll\" \(command) >/dev/null; echo $line; done"
    )
    #expect(run.output == "x\ny\nz\n")
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
