import TestSupport
import Testing

/// The leaders' board as text.
@Suite struct BoardTests {
  @Test func `the bundled roll has no leaders, and says so`() throws {
    let run = try Run("board")
    #expect(run.ending == .success && run.errors.isEmpty)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "Orientation leaders")
    #expect(run.output.contains("None that was found names a leader or co-leader. [1, 2]"))
    #expect(lines.count { $0 == "   Leader      not named" } == 5)
    #expect(lines.count { $0 == "   Co-leader   not named" } == 5)
    for number in 1...5 { #expect(lines.contains { $0.hasPrefix("\(number)  ") }) }
  }

  @Test func `leaders, what they are, and what is vacant`() throws {
    let run = try Run("board", "--data", Fixture.paperTowns)
    #expect(
      run.output == """
        Orientation leaders
        3 orientations; 3 of 6 places are named.

        1  Folding as a means of travel
           Leader      Émile Fauxnom  France · Mayor, Papierville Mill · since May 2000
                       [1]
           Co-leader   紙 試す ~Kami Tamesu  Japan · Paper maker, Archive of Blank Pages
                       [1]

        2  Blotting
           Leader      Papierowo  Poland
           Co-leader   not named

        3  Margins, and what is written in them
           Leader      not named
           Co-leader   not named

        Source
        1  Minutes that were never taken
           https://example.org/minutes

        """)
  }

  @Test func `a roll without orientations says so`() throws {
    let run = try Run("board", "--data", "-", input: Array(Fixture.smallest.utf8))
    #expect(run.ending == .success)
    #expect(run.output.contains("This roll has no orientations."))
  }
}
