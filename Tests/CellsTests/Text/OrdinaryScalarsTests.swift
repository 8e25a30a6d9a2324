import Testing

@testable import Cells

struct OrdinaryScalarsTests {
  private let scalars = (0...0x10FFFF as ClosedRange<UInt32>).lazy
    .compactMap { Unicode.Scalar($0) }.filter(\.isOrdinary)

  @Test func takeTheColumnsThatTheRulesGive() {
    let wrong = scalars.filter {
      ScalarRule.listed($0) != nil || ScalarRule($0) != ScalarRule.byCategory($0)
        || ScalarRule($0).columns == 0 || ScalarRule($0) == .standIn
    }
    #expect(Array(wrong).isEmpty)
  }

  @Test func neverShareACluster() {
    let wrong = scalars.filter { scalar in
      ["\(scalar)\(scalar)e\(scalar)", "絲\(scalar)絲", "각\(scalar)가\(scalar)"].contains {
        $0.count < $0.unicodeScalars.count
      }
    }
    #expect(Array(wrong).isEmpty)
  }

  @Test(arguments: [
    "Lépingle — « 絲綢 »", "╭─▌", "", "Ωμέγα Жук", "שלום سلام", "ქართული", "カナ かな 한국어", "Việt",
  ])
  func areFoundInText(text: String) {
    #expect(text.isOrdinary)
    #expect(!(text + "\u{301}").isOrdinary)
    #expect(
      TextFilter.glyphs(of: text + "\u{1F468}").dropLast() == TextFilter.glyphs(of: text)[...])
  }
}
