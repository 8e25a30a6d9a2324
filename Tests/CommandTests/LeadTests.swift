import Foundation
import TestSupport
import Testing

/// A roll of one's own is made, opened and changed.
@Suite struct LeadTests {
  private let scratch: Scratch
  private var home: [String: String] { ["XDG_DATA_HOME": scratch.path + "/data"] }
  private var own: String { "data/silkroll/membership.json" }

  init() throws {
    scratch = try Scratch()
  }

  private func run(_ words: String...) throws -> Run { try Run(words, environment: home) }

  @Test func `a roll of one's own is made once, for oneself, and opens from then on`() throws {
    let made = try run("init")
    #expect(made.ending == .success && made.output.hasPrefix(scratch.path + "/" + own))
    let mode = try FileManager.default.attributesOfItem(atPath: scratch.path + "/" + own)
    #expect(mode[.posixPermissions] as? Int == 0o600)
    #expect(try run("check").output.hasPrefix(scratch.path))
    #expect(try run("check", "--bundled").output.hasPrefix("the bundled roll"))
    #expect(try run("snapshot").output.contains("your own roll"))
    #expect(try !run("snapshot", "--bundled").output.contains("your own"))
    let again = try run("init")
    #expect(again.ending == .exited(73) && again.errors.contains("--force"))
  }

  @Test func `with force the file that was there is kept beside it`() throws {
    let file = try scratch.file("mine.json", "old")
    #expect(try run("init", file).ending == .exited(73) && scratch.text("mine.json") == "old")
    #expect(try run("init", file, "--force").ending == .success)
    #expect(scratch.text("mine.json~") == "old" && scratch.bytes("mine.json").count > 30_000)
  }

  @Test func `a broken one is a failure that names the bundled one`() throws {
    #expect(try run("init").ending == .success)
    _ = try scratch.file(own, "{")
    for words in [["check"], ["board"], ["search", "a"], ["snapshot"]] {
      let run = try Run(words, environment: home)
      #expect(run.ending == .badContent && run.errors.contains("--bundled"), "\(words)")
    }
    #expect(try run("board", "--bundled").ending == .success)
  }

  @Test func `a link to nothing is not passed over`() throws {
    #expect(try run("init").ending == .success)
    try FileManager.default.removeItem(atPath: scratch.path + "/" + own)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/" + own, withDestinationPath: "nowhere")
    #expect(try run("board").ending == .noInput)
  }

  @Test func `a leader is recorded, and nothing else changes`() throws {
    #expect(try run("init").ending == .success)
    let before = scratch.text(own)
    let lead = try run("lead", "3", "--leader", "xavier lepingle", "--since", "2021-05")
    #expect(lead.ending == .success && lead.errors.isEmpty)
    let board = try run("board").output
    #expect(board.contains("Xavier Lépingle") && board.contains("since May 2021"))
    #expect(board.contains("Recorded by the keeper of this roll"))
    let after = scratch.text(own).split(separator: "\n", omittingEmptySubsequences: false)
    let old = before.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(after.difference(from: old).insertions.count <= 3)
    #expect(scratch.text(own + "~") == before)
    #expect(try run("check").output.contains("no warnings"))
  }

  @Test func `both at once, cities and organizations, with a source`() throws {
    #expect(try run("init").ending == .success)
    let lead = try run("lead", "1", "--leader", "lyon", "--co-leader", "isu", "--source", "isu")
    #expect(lead.ending == .success && lead.output.split(separator: "\n").count == 2)
    let board = try run("board").output
    #expect(board.contains("Leader      Lyon") && board.contains("International Silk Union"))
    #expect(!scratch.text(own).contains("own-records"))
  }

  @Test(
    arguments: [
      (["lead", "3", "--leader", "li"], 1), (["lead", "3", "--leader", "zzzzzz"], 1),
      (["lead", "9", "--leader", "lyon"], 65), (["lead", "3"], 64),
      (["lead", "3", "--leader", "lyon", "--since", "2021-02-30"], 64),
      (["lead", "3", "--leader", "lyon", "--source", "none"], 65),
      (["lead", "--bundled", "3", "--leader", "lyon"], 73),
      (["lead", "--data", "-", "3", "--leader", "lyon"], 73),
    ] as [([String], Int32)])
  func `what cannot be recorded leaves the file alone`(_ words: [String], _ status: Int32) throws {
    #expect(try run("init").ending == .success)
    let before = scratch.bytes(own)
    let run = try Run(words, environment: home)
    #expect(run.ending == .exited(status) && !run.errors.isEmpty && run.output.isEmpty)
    #expect(scratch.bytes(own) == before)
  }

  @Test func `a table of another program is not turned into a roll`() throws {
    let file = try scratch.file("people.csv", "Name,Country\nAnn Example,France\n")
    #expect(try run("lead", "--data", file, "1", "--leader", "ann").ending == .exited(73))
    #expect(scratch.text("people.csv").hasPrefix("Name,"))
  }

  @Test func `a full disk loses nothing, and leaves nothing`() throws {
    #expect(try run("init").ending == .success)
    let before = scratch.bytes(own)
    let full = try Run.shell(
      #"ulimit -f 8; exec "$silkroll" lead 3 --leader lyon"#, environment: home)
    #expect(full.ending == .exited(73) && full.errors.contains("what was there is there still"))
    #expect(scratch.bytes(own) == before)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: scratch.path + "/data/silkroll")
    #expect(names.sorted() == ["membership.json"])
  }

  @Test func `killed at any moment, it leaves the old file or the new one`() throws {
    #expect(try run("init").ending == .success)
    let script = #"""
      for number in {1..60}; do
        "$silkroll" lead $((number % 5 + 1)) --leader lyon --since 20$((number + 10)) >/dev/null &
        sleep 0.0$((RANDOM % 40 + 10))
        kill -9 $! 2>/dev/null
        wait $! 2>/dev/null
        "$silkroll" check >/dev/null || echo broken
      done
      """#
    let run = try Run.shell(script, environment: home)
    #expect(run.output.isEmpty)
  }

  @Test func `two at a time lose nothing of each other's`() throws {
    let many = (1...40).map { #"{"id": "o\#($0)", "number": \#($0), "title": "T\#($0)"}"# }
    let file = try scratch.file(
      "many.json",
      #"{"version": 1, "network": {"name": "N"}, "cities": [{"id": "c", "name": "C"}], "#
        + #""delegates": [], "orientations": [\#(many.joined(separator: ", "))]}"#)
    let script = #"""
      for start in 1 2; do
        for number in $(seq $start 2 40); do
          "$silkroll" lead --data "$1" $number --leader c >/dev/null || echo refused
        done &
      done
      wait
      """#
    #expect(try Run.shell(script, [file]).output.isEmpty)
    let board = try Run("board", "--data", file).output
    #expect(board.split(separator: "\n").count { $0.contains("Leader      C") } == 40)
  }
}
