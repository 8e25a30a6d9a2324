extension ScalarRule {
  /// Returns the rule of a scalar that the table names; nil for all others.
  static func listed(_ scalar: Unicode.Scalar) -> ScalarRule? {
    for row in table where row.last >= scalar.value {
      return row.first <= scalar.value ? row.rule : nil
    }
    return nil
  }

  /// The rows of the table in order of the scalars; they do not overlap, and a test says so.
  static let table: [Row] = [
    Row(0x00AD, .nothing),  // soft hyphen: a wish about line breaks
    Row(0x061C, .nothing),  // Arabic letter mark: Persian files need it, a grid of cells does not
    Row(0x115F...0x1160, .standIn),  // Hangul fillers: letters that look like nothing
    Row(0x180B...0x180D, .nothing),  // Mongolian variation selectors
    Row(0x180E...0x180F, .nothing),  // Mongolian vowel separator, and one more selector
    Row(0x200B, .nothing),  // zero width space
    Row(0x200C...0x200D, .joiner),  // zero width non-joiner and joiner
    Row(0x200E...0x200F, .nothing),  // left-to-right and right-to-left mark
    Row(0x202A...0x202E, .standIn),  // bidi embeddings and overrides: text that reads otherwise
    Row(0x2060...0x2064, .nothing),  // word joiner, invisible operators
    Row(0x2066...0x2069, .standIn),  // bidi isolates
    Row(0x2800, .standIn),  // braille pattern blank: a symbol that looks like a space
    Row(0x3164, .standIn),  // Hangul filler
    Row(0xFE00...0xFE0F, .nothing),  // variation selectors: no cell shows the difference
    Row(0xFEFF, .nothing),  // byte order mark
    Row(0xFFA0, .standIn),  // half-width Hangul filler
    Row(0x13441...0x13442, .standIn),  // blanks among hieroglyphs
    Row(0x16FE4, .standIn),  // Khitan filler: a mark that looks like nothing
    Row(0x1D159, .standIn),  // a note without a head
    Row(0xE0001...0xE007F, .standIn),  // tags: a whole message that nobody sees
    Row(0xE0100...0xE01EF, .nothing),  // variation selectors of ideographs
  ]

  /// Scalars that share a rule.
  struct Row: Sendable {
    let first: UInt32
    let last: UInt32
    let rule: ScalarRule

    init(_ scalars: ClosedRange<UInt32>, _ rule: ScalarRule) {
      (first, last) = (scalars.lowerBound, scalars.upperBound)
      self.rule = rule
    }

    init(_ scalar: UInt32, _ rule: ScalarRule) { self.init(scalar...scalar, rule) }
  }
}
