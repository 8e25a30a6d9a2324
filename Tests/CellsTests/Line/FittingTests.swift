import Testing

@testable import Cells

struct FittingTests {
  @Test(arguments: [
    ("Lyon", 4, "Lyon"), ("Lyon", 9, "Lyon"), ("Lyon", 3, "Ly…"), ("Lyon", 1, "…"), ("Lyon", 0, ""),
    ("Lyon", -1, ""), ("", 0, ""), ("絲綢之路", 8, "絲綢之路"), ("絲綢之路", 7, "絲綢之…"),
    ("絲綢之路", 6, "絲綢…"), ("絲", 1, "…"), ("e\u{301}te\u{301}", 3, "e\u{301}te\u{301}"),
    ("e\u{301}te\u{301}s", 2, "e\u{301}…"), ("👨‍👩‍👧👍🏽x", 4, "👨‍👩‍👧…"),
    ("a\u{200B}b", 2, "a\u{200B}b"),
  ])
  func clips(text: String, columns: Int, clipped: String) {
    #expect(Line(text).clipped(to: columns).text == clipped)
  }

  @Test func theEllipsisLooksLikeWhatItStandsFor() {
    let line = Line("Xavier ", .strong) + Line("Lépingle", .match)
    #expect(line.clipped(to: 10) == Line("Xavier ", .strong) + Line("Lé…", .match))
    #expect(line.clipped(to: 8) == Line("Xavier ", .strong) + Line("…", .match))
  }

  @Test(arguments: [
    ("絲綢", 6, "絲綢  "), ("絲綢", 3, "絲…"), ("絲綢之", 4, "絲… "), ("", 2, "  "), ("a", 0, ""),
  ])
  func fillsUp(text: String, columns: Int, padded: String) {
    #expect(Line(text).padded(to: columns).text == padded)
  }
}
