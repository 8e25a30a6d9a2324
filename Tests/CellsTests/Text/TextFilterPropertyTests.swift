import CWidth
import Testing

@testable import Cells

/// What holds for any text, tried on five thousand.
struct TextFilterPropertyTests {
  private let texts: [String] = {
    var generator = SeededGenerator(state: 1)
    return (0..<5000).map { _ in randomText(&generator) }
  }()

  @Test func everythingThatLeavesIsPrintable() {
    for scalar in Set(texts.flatMap { TextFilter.filtered($0).unicodeScalars }) {
      let rule = ScalarRule(scalar)
      #expect(rule != .standIn && rule != .nothing, "\(HiddenScalar(scalar))")
      #expect(!Self.forbidden.contains(scalar.properties.generalCategory))
    }
  }

  private static let forbidden: Set<Unicode.GeneralCategory> = [
    .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate,
  ]

  @Test func columnsAreWhatTheTerminalCounts() {
    for text in texts {
      let widths = TextFilter.filtered(text).unicodeScalars.map { width_of_scalar($0.value) }
      #expect(widths.allSatisfy { (0...2).contains($0) })
      #expect(Int(widths.reduce(0, +)) == TextFilter.columns(of: text))
    }
  }

  @Test func everyGlyphFitsACell() {
    for glyph in Set(texts.flatMap { TextFilter.glyphs(of: $0) }) {
      #expect(width_of_scalar(glyph.base.value) == Int32(glyph.width))
      #expect(glyph.marks.allSatisfy { width_of_scalar($0.value) == 0 })
      #expect(glyph.marks.count <= 4)
    }
  }

  @Test func clustersAreMeasuredAloneAsTogether() {
    for text in texts {
      let sum = text.reduce(0) { $0 + TextFilter.columns(of: String($1)) }
      #expect(sum == TextFilter.columns(of: text))
    }
  }

  @Test func whatIsNotHiddenIsShownInOrder() {
    for text in texts where TextFilter.hidden(in: text).isEmpty && !text.contains(where: isFolded) {
      #expect(TextFilter.filtered(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  /// Clusters that lose scalars of which no news is made: emoji, a fifth mark, a mark on a dot.
  private func isFolded(_ cluster: Character) -> Bool {
    let scalars = cluster.unicodeScalars
    return scalars.contains { $0.properties.isEmoji } || scalars.count > 4
      || scalars.first.map { ScalarRule($0) == .mark || ScalarRule($0) == .standIn } ?? false
  }
}
