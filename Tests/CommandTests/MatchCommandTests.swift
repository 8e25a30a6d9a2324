import Foundation
import TestSupport
import Testing

/// `silkroll match`: an answer for each line of standard input, as soon as it is read.
@Suite struct MatchCommandTests {
  private func match(_ input: String, _ words: String...) throws -> Run {
    try Run(["match", "--data", Fixture.paperTowns] + words, input: Array(input.utf8))
  }

  @Test func `a line for a line: the query, then the best answers`() throws {
    let run = try match("fauxnm\nxyzzyq\nkami\n")
    #expect(run.ending == .success && run.errors.isEmpty)
    #expect(
      run.output == """
        fauxnm\tÉmile Fauxnom (similar)
        xyzzyq\t(nobody)
        kami\t紙 試す (all-words: also written Kami Tamesu)

        """)
  }

  @Test func `json: an object a line`() throws {
    #expect(
      try match("kami\nxyzzyq", "--json").output == """
        {"query":"kami","results":[{"id":"kami-tamesu","name":"紙 試す","tier":"all-words",\
        "reason":"also written Kami Tamesu"}]}
        {"query":"xyzzyq","results":[]}

        """)
  }

  @Test func `three answers, or as many as asked for`() throws {
    for (words, count) in [([], 3), (["--limit", "5"], 5), (["--limit=1"], 1)] {
      let run = try Run(["match"] + words, input: Array("silk".utf8))
      #expect(run.output.split(separator: "\t").count == 1 + count)
    }
    #expect(try match("a", "--limit", "0").ending == .usage)
  }

  @Test func `line ends of either kind, none at the end, empty lines, a byte order mark`() throws {
    let run = try match("\u{FEFF}zoe\r\n\r\n\nzoe")
    #expect(
      run.output
        == "zoe\tZoë Sample (all-words)\n\t(nobody)\n\t(nobody)\nzoe\tZoë Sample (all-words)\n")
  }

  @Test func `1: no query finds anybody`() throws {
    for input in ["", "\n", "xyzzyq\nqyzzyx\n"] {
      let run = try match(input)
      #expect(run.ending == .nothingFound)
      #expect(run.errorLines.last?.hasPrefix("silkroll: no query finds anybody; check") == true)
    }
  }

  @Test func `what is not UTF-8 is repaired, what is hostile filtered`() throws {
    let run = try Run("match", input: Array("zhang".utf8) + [0xFF, 0x1B, 0x9B, 0x0A])
    #expect(run.ending == .success && run.output.hasPrefix("zhang\u{FFFD}·\u{FFFD}\t"))
    let json = try Run("match", "--json", input: Array("xyzzyq".utf8) + [0xFF, 0x1B, 0x0A])
    #expect(json.output == "{\"query\":\"xyzzyq\u{FFFD}\\u001b\",\"results\":[]}\n")
  }

  @Test func `a note names its line`() throws {
    let run = try match("zoe\ncolour:red")
    #expect(
      run.errors == "silkroll: line 2: colour:red is no condition, and is searched as text.\n")
  }

  @Test func `of a line of 100 kB the beginning is read, and the next line whole`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("queries", String(repeating: "zoe ", count: 25_000) + "\nkami\n")
    let run = try Run.shell(
      #""$silkroll" match --json --data "$2" <"$1""#, [file, Fixture.paperTowns])
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.utf8.count < 70_000 })
    #expect(lines.last?.contains("kami-tamesu") == true)
    #expect(
      run.errorLines == ["silkroll: line 1: Only the beginning of so long a text is searched."])
  }

  @Test func `an answer comes before the next line is written`() throws {
    let scratch = try Scratch()
    let run = try Run.shell(
      #"""
      mkfifo "$1/in" "$1/out"
      "$silkroll" match --data "$2" <"$1/in" >"$1/out" &
      exec 3>"$1/in" 4<"$1/out"
      for name in zoe kami; do
        echo $name >&3
        read -r -t 15 answer <&4 && echo "$answer"
      done
      exec 3>&-
      cat <&4
      wait $!
      """#, [scratch.path, Fixture.paperTowns])
    #expect(run.ending == .success)
    #expect(
      run.output == """
        zoe\tZoë Sample (all-words)
        kami\t紙 試す (all-words: also written Kami Tamesu)

        """)
  }

  @Test func `standard input is the queries'`() throws {
    let both = try Run("match", "--data", "-", input: Array("zoe".utf8))
    #expect(both.ending == .usage)
    #expect(
      both.errorLines.first
        == "silkroll: standard input holds the queries; name a file for the roll, or leave --data out"
    )
    let closed = try Run.shell(#""$silkroll" match <&-"#)
    #expect(closed.ending == .inputOutput)
    #expect(
      closed.errors
        == "silkroll: standard input is not open for reading; pass it one query a line\n")
    #expect(try Run.shell(#""$silkroll" match </"#).ending == .inputOutput)
  }
}
