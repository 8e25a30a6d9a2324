import TestSupport
import Testing

/// The leaders' board as text.
@Suite struct BoardTests {
  @Test func `the bundled roll has no leaders, and says so`() throws {
    let run = try Run("board")
    #expect(run.ending == .success && run.errors.isEmpty)
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.prefix(2) == [
        "Orientation leaders", "5 orientations; no leader or co-leader is named in the sources",
      ])
    #expect(lines.count { $0 == "   Leader      not named in the sources" } == 5)
    #expect(lines.count { $0 == "   Co-leader   not named in the sources" } == 5)
    for number in 1...5 { #expect(lines.contains { $0.hasPrefix("\(number)  ") }) }
  }

  @Test func `leaders, what they are, and what is vacant`() throws {
    let run = try Run("board", "--data", Fixture.paperTowns)
    #expect(
      run.output == """
        Orientation leaders
        3 orientations; 3 of 6 places named, 3 vacant

        1  Folding as a means of travel
           Leader      Émile Fauxnom  France · Mayor, Papierville Mill · since May 2000
           Co-leader   紙 試す  Japan · Paper maker, Archive of Blank Pages
           source: made-up, minutes

        2  Blotting
           Leader      Papierowo  Poland
           Co-leader   not named in the sources
           source: made-up

        3  Margins, and what is written in them
           Leader      not named in the sources
           Co-leader   not named in the sources
           source: made-up

        """)
  }

  @Test func `a roll without orientations says so`() throws {
    let run = try Run("board", "--data", "-", input: Array(Fixture.smallest.utf8))
    #expect(run.ending == .success)
    #expect(run.output.contains("This roll has no orientations."))
  }
}
