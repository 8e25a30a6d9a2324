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
        kami\t紙 試す ~Kami Tamesu (all-words)

        """)
  }

  @Test func `json: an object a line`() throws {
    let lines = try match("kami\nxyzzyq", "--json").output.split(separator: "\n")
    let found = try Run("search", "kami", "--json", "--data", Fixture.paperTowns)
      .output.split(separator: "\n")[1].drop { $0 == " " }
    #expect(
      lines == [#"{"query":"kami","results":[\#(found)]}"#, #"{"query":"xyzzyq","results":[]}"#])
  }

  @Test func `two of one name are told apart by where they are, else by what they are or their id`()
    throws
  {
    let scratch = try Scratch()
    let people = [
      #"{"id": "a", "name": "Ann Twin", "country": "FR", "city": "p"}"#,
      #"{"id": "b", "name": "Ann Twin", "country": "FR", "city": "p", "posts": [{"title": "Clerk"}]}"#,
      #"{"id": "c", "name": "Ann Twin"}"#, #"{"id": "d", "name": "Bo Other"}"#,
    ]
    let file = try scratch.file(
      "roll.json",
      #"""
      {"version": 1, "network": {"name": "N"}, "countries": [{"code": "FR", "name": "France"}],
       "cities": [{"id": "p", "name": "Papierville", "country": "FR"}],
       "delegates": [\#(people.joined(separator: ","))]}
      """#)
    let run = try Run(["match", "--data", file], input: Array("twin\nother\n".utf8))
    #expect(
      run.output == """
        twin\tAnn Twin, France, Papierville (all-words)\tAnn Twin, France, Papierville, Clerk \
        (all-words)\tAnn Twin, c (all-words)
        other\tBo Other (all-words)

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

  @Test func `what is hostile is filtered`() throws {
    let run = try match("zoe\u{1B}\u{9B}\n")
    #expect(run.ending == .success && run.output.hasPrefix("zoe··\t"))
    let json = try match("xyzzyq\u{9B}\u{1B}\n", "--json")
    #expect(json.output == "{\"query\":\"xyzzyq\u{9B}\\u001b\",\"results\":[]}\n")
  }

  /// Latin-1, Shift JIS, UTF-8 cut off or too long, UTF-16 and UTF-32 with and without a mark.
  @Test(
    arguments: [
      ([0xC9, 0x6D, 0x69], "1:1: error: byte 0xC9 is not UTF-8 here; save the file as UTF-8"),
      (Array("zoe\nMar".utf8) + [0xED, 0x61, 0x0A], "2:4: error: byte 0xED is not UTF-8 here"),
      (Array("zoe\r\n\r\né".utf8) + [0xFF, 0x0D, 0x0A], "3:2: error: byte 0xFF is not UTF-8 here"),
      ([0x8E, 0xA9, 0x0A], "1:1: error: byte 0x8E is not UTF-8 here"),
      (Array("zo".utf8) + [0xC3], "1:3: error: byte 0xC3 is not UTF-8 here"),
      ([0xC0, 0xAF], "1:1: error: byte 0xC0 is not UTF-8 here"),
      ([0xED, 0xA0, 0x80], "1:1: error: byte 0xED is not UTF-8 here"),
      ([0xEF, 0xBB, 0xBF, 0x7A, 0x80], "1:2: error: byte 0x80 is not UTF-8 here"),
      ([0x7A, 0x00, 0x0A, 0x00], "1:1: error: the text is UTF-16LE; save it as UTF-8"),
      ([0x00, 0x7A, 0x00, 0x0A], "1:1: error: the text is UTF-16BE; save it as UTF-8"),
      ([0xFF, 0xFE, 0, 0, 0x7A, 0, 0, 0], "1:1: error: the text is UTF-32LE; save it as UTF-8"),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x7A], "1:1: error: the text is UTF-32BE; save it as UTF-8"),
    ] as [([UInt8], String)])
  func `65: the list is not UTF-8`(_ list: [UInt8], _ said: String) throws {
    for words in [[], ["--json"]] {
      let run = try Run(["match", "--data", Fixture.paperTowns] + words, input: list)
      #expect(run.ending == .badContent)
      #expect(run.errorLines.count == 1 && run.errors.hasPrefix("standard input:\(said)"))
      // The lines before it are answered.
      #expect(run.output.split(separator: "\n").map(String.init).count + 1 == Int(said.prefix(1)))
    }
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE"])
  func `a list in UTF-16 is read, where it begins with its mark`(_ name: String) throws {
    let units = Array("\u{FEFF}Émile Fauxnom\r\n紙 試す 😀\n".utf16)
    let list = units.flatMap { unit in
      name == "UTF-16LE"
        ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let run = try Run("match", "--data", Fixture.paperTowns, input: list)
    #expect(run.ending == .success)
    #expect(run.output.hasPrefix("Émile Fauxnom\tÉmile Fauxnom (exact-name)\n紙 試す 😀\t紙 試す"))
    let named = try Run(
      "match", "--data", Fixture.paperTowns, "--encoding", name, input: Array(list.dropFirst(2)))
    #expect(named.output == run.output)
    // The mark comes byte by byte.
    let scratch = try Scratch()
    let slow = try Run.shell(
      #"i=1; while [ $i -le 8 ]; do head -c $i "$1" | tail -c 1; sleep 0.02; i=$((i+1)); done | cat - "$2" | "$silkroll" match --data "$3""#,
      [
        try scratch.file("a", list), try scratch.file("b", Array(list[8...])), Fixture.paperTowns,
      ])
    #expect(slow.output == run.output)
  }

  @Test(
    arguments: [
      ("iso-8859-1", [0xC9], "É"), ("Windows-1252", [0x8E, 0xC9], "ŽÉ"),
      ("windows-1251", [0xCF, 0xE0, 0xB8], "Паё"),
    ] as [(String, [UInt8], String)])
  func `a list in another encoding is read, where it is named`(
    _ name: String, _ bytes: [UInt8], _ text: String
  ) throws {
    let run = try Run(
      "match", "--data", Fixture.paperTowns, "--encoding", name, input: bytes + [0x0A])
    #expect(run.output.hasPrefix(text + "\t"))
  }

  @Test func `64: there is no such encoding`() throws {
    let run = try Run("match", "--encoding", "utf-7", input: [])
    #expect(run.ending == .usage && run.errors.contains("windows-1252"))
  }

  /// Nor is half of a character taken for a fault where a long line was cut.
  @Test(arguments: 0...3)
  func `a long line may be cut inside a character`(_ shift: Int) throws {
    let scratch = try Scratch()
    let line = String(repeating: "x", count: shift) + String(repeating: "😀", count: 20_000)
    let file = try scratch.file("queries", line + "\nkami\n")
    let run = try Run.shell(#""$silkroll" match --data "$2" <"$1""#, [file, Fixture.paperTowns])
    #expect(run.ending == .success && run.output.contains("\nkami\t"))
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
        kami\t紙 試す ~Kami Tamesu (all-words)

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
