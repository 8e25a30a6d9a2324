import TestSupport
import Testing

/// `import`, `export`, and files of other programs wherever a roll is named.
@Suite struct ExchangeCommandTests {
  private static let table = "Name,Country,Shoe size\nAnn Sample,Germany,38\nBo Sample,FRA,40\n"

  @Test func `a table opens wherever a roll does`() throws {
    let run = try Run("check", "-", input: Array(Self.table.utf8))
    #expect(run.ending == .exited(0))
    #expect(run.output == "standard input: a roll of 2 delegates, 2 warnings\n")
    #expect(
      run.errorLines.contains {
        $0.hasSuffix("\"Shoe size\" has no place in a roll, and is left out")
      })
  }

  @Test func `what is exported comes back`() throws {
    for format in ["csv", "tsv", "vcard"] {
      let first = try Run("export", "--format", format)
      let again = try Run("export", "--format", format, "--data", "-", input: first.outputBytes)
      #expect(first.ending == .exited(0))
      #expect(again.outputBytes == first.outputBytes)
    }
  }

  @Test func `a selection`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("list.csv", Self.table)
    let words = ["export", "--data", file, "--format", "csv", "--fields", "name,country_code"]
    let run = try Run(words + ["--country", "fr"])
    #expect(run.output == "name,country_code\r\nBo Sample,FR\r\n")
    #expect(try Run(words + ["--country", "XX"]).ending == .exited(1))
    #expect(try Run(words + ["--query", "ann"]).output == "name,country_code\r\nAnn Sample,DE\r\n")
    #expect(try Run(words + ["--excel"]).outputBytes.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func `a file is written whole, and no directory is`() throws {
    let scratch = try Scratch()
    let table = try scratch.file("list.csv", Self.table)
    let roll = try scratch.file("roll.json", "")
    #expect(try Run("import", table, "-o", roll).ending == .exited(0))
    #expect(try Run("check", roll).output == "\(roll): a roll of 2 delegates, 2 warnings\n")
    let run = try Run("import", table, "-o", "/")
    #expect(run.ending == .exited(73))
    #expect(
      run.errorLines.last == "silkroll: /: this is a directory; name a file in it")
  }

  @Test(arguments: [
    (
      "Name,Country\nBo Sample,FR\n\"Ann\n",
      "row 3, column 1: the quotation that begins in line 3 is not closed; "
        + "put a \" at its end"
    ),
    (
      "Name,Name\na,b\n",
      "row 1, columns 1 and 2 are both read as name, which a person has once; "
        + "say which it is: --map name=HEADING"
    ),
    ("BEGIN:VCARD\nFN:Ann\n", "the card that begins in line 1 has no END:VCARD; add it"),
  ])
  func `one message for what is wrong`(text: String, message: String) throws {
    let run = try Run("import", "-", input: Array(text.utf8))
    #expect(run.ending == .exited(65))
    #expect(run.errors == "silkroll: standard input: \(message)\n")
    #expect(run.outputBytes.isEmpty)
  }
}
