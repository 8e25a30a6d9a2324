import CWidth
import TestSupport
import Testing

@testable import Cells

/// What holds for any text, tried on five thousand.
struct TextFilterPropertyTests {
  private static let texts: [String] = {
    var generator = SeededGenerator(state: 1)
    return (0..<5000).map { _ in randomText(&generator) }
  }()

  @Test func everythingThatLeavesIsPrintable() {
    let scalars = Set(Self.texts.flatMap { TextFilter.filtered($0).unicodeScalars })
    let forbidden = scalars.filter { scalar in
      [.standIn, .nothing].contains(ScalarRule(scalar))
        || Self.forbidden.contains(scalar.properties.generalCategory)
    }
    #expect(forbidden.map(HiddenScalar.init).isEmpty)
  }

  private static let forbidden: Set<Unicode.GeneralCategory> = [
    .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate,
  ]

  @Test func columnsAreWhatTheTerminalCounts() {
    for text in Self.texts {
      let widths = TextFilter.filtered(text).unicodeScalars.map { width_of_scalar($0.value) }
      #expect(widths.allSatisfy { (0...2).contains($0) })
      #expect(Int(widths.reduce(0, +)) == TextFilter.columns(of: text))
    }
  }

  @Test func everyGlyphFitsACell() {
    let glyphs = Set(Self.texts.flatMap { TextFilter.glyphs(of: $0) })
    let tooLarge = glyphs.filter { glyph in
      width_of_scalar(glyph.base.value) != Int32(glyph.width) || glyph.marks.count > 4
        || glyph.marks.contains { width_of_scalar($0.value) != 0 }
    }
    #expect(tooLarge.map(\.text).isEmpty)
  }

  @Test func clustersAreMeasuredAloneAsTogether() {
    for text in Self.texts {
      let sum = text.reduce(0) { $0 + TextFilter.columns(of: String($1)) }
      #expect(sum == TextFilter.columns(of: text))
    }
  }

  @Test func whatIsNotHiddenIsShownInOrder() {
    for text in Self.texts
    where TextFilter.hidden(in: text).isEmpty && !text.contains(where: isFolded) {
      #expect(TextFilter.filtered(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  /// Nothing is lost without a word, but for what joins an emoji or makes a picture of it.
  @Test func everyScalarIsShownOrNamed() {
    for text in Self.texts {
      var reader = GlyphReader()
      reader.read(text)
      let known = counts(reader.glyphs.flatMap { $0.text.unicodeScalars } + reader.hidden)
      let lost = counts(text.unicodeScalars).filter { $0.value > known[$0.key, default: 0] }
      let named = lost.keys.filter { ![0xFE0E, 0xFE0F, 0x200D].contains($0.value) }
      #expect(named.map(HiddenScalar.init).isEmpty)
    }
  }

  /// Who writes what is not shown in another way is told of each scalar, in order.
  @Test func everyScalarIsHandedOut() {
    for text in Self.texts {
      var (all, shown) = (String.UnicodeScalarView(), [Unicode.Scalar]())
      TextFilter.forEachScalar(of: text) { scalar, isShown in
        all.append(scalar)
        if isShown { shown.append(scalar) }
      }
      #expect(Array(all) == Array(text.unicodeScalars))
      var sent = TextFilter.filtered(text).unicodeScalars.makeIterator()
      let isInOrder = shown.allSatisfy { scalar in
        while let next = sent.next() { if next == scalar { return true } }
        return false
      }
      #expect(isInOrder)
      let isAll = shown.count == text.unicodeScalars.count
      #expect(!isAll || TextFilter.hidden(in: text).isEmpty)
      #expect(isAll || !TextFilter.hidden(in: text).isEmpty || text.contains(where: isFolded))
    }
  }

  private func counts(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar: Int] {
    scalars.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// What is filtered twice, as the cells of a printed table are, is as wide as it was measured.
  @Test func filteringTwiceIsFilteringOnce() {
    for text in Self.texts {
      let once = TextFilter.filtered(text)
      #expect(TextFilter.filtered(once).unicodeScalars.elementsEqual(once.unicodeScalars))
    }
  }

  @Test func noLetterIsLost() {
    for text in Self.texts {
      let letters = text.unicodeScalars.filter(isLetter)
      #expect(TextFilter.filtered(text).unicodeScalars.filter(isLetter).elementsEqual(letters))
    }
  }

  /// Letters that take columns: a vowel of Hangul is one of the marks of which a cell holds four.
  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      width_of_scalar(scalar.value) > 0 && ![0x115F, 0x1160, 0x3164, 0xFFA0].contains(scalar.value)
    default: false
    }
  }

  @Test func aRowIsAsWideAsItsFrame() {
    for (number, text) in Self.texts.enumerated() {
      var frame = Frame(size: Size(number % 40, 1))
      let taken = frame.write(text, at: Point(0, 0))
      let widths = frame.row(0).map { $0.isRightHalf ? 0 : Int($0.glyph?.width ?? 0) }
      #expect(widths.reduce(0, +) == frame.size.width)
      #expect(taken <= frame.size.width)
      #expect(TextFilter.columns(of: frame.row(0).map(\.text).joined()) == frame.size.width)
    }
  }

  /// Clusters that lose or get scalars of which no news is made: emoji, a mark on a dot.
  private func isFolded(_ cluster: Character) -> Bool {
    let scalars = cluster.unicodeScalars
    return scalars.contains { $0.properties.isEmoji }
      || scalars.first.map { ScalarRule($0) == .mark || ScalarRule($0) == .standIn } ?? false
  }
}
