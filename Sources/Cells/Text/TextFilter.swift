/// The only way of text to the terminal: what of it may be sent, and how many columns that takes.
///
/// `ScalarRule` says what becomes of each scalar. Text is taken by grapheme cluster; one cluster
/// becomes one glyph, or several where it has several spacing scalars (a letter is never dropped),
/// or none where nothing of it may be seen. All of it is linear in the length of the text, and
/// ordinary text, of Latin or Chinese letters and others, is not even cut into clusters.
package enum TextFilter {
  /// Returns the glyphs of the text that cells can hold, in its order.
  package static func glyphs(of text: some StringProtocol) -> [Glyph] {
    var reader = GlyphReader()
    reader.read(text)
    return reader.glyphs
  }

  /// Hands out the glyphs one by one, which takes no memory.
  static func forEachGlyph(of text: some StringProtocol, _ body: (Glyph) -> Void) {
    guard text.isOrdinary else {
      var reader = GlyphReader()
      return reader.read(text, body)
    }
    for scalar in text.unicodeScalars {
      switch ScalarRule(scalar) {
      case .spacing(let width): body(Glyph(scalar, width: width))
      case .standIn: body(.standIn)  // where the C library knows no Unicode
      case .mark, .joiner, .nothing: break
      }
    }
  }

  /// Returns the columns that the text takes. Printable ASCII, the common case, is only counted.
  package static func columns(of text: some StringProtocol) -> Int {
    if text.isPrintableASCII { return text.utf8.count }
    if text.isOrdinary { return text.unicodeScalars.reduce(0) { $0 + ScalarRule($1).columns } }
    var columns = 0
    forEachGlyph(of: text) { columns += Int($0.width) }
    return columns
  }

  /// Returns the beginning of the text, in whole clusters, that takes no more than that many
  /// columns. Looks no further than where that ends.
  package static func prefix<Text: StringProtocol>(
    of text: Text, columns limit: Int
  ) -> Text.SubSequence {
    var room = max(0, limit)
    // Ordinary scalars take a column at least, and one that another follows is a whole cluster.
    let head = text.unicodeScalars.prefix(room + 1)
    if head.allSatisfy(\.isOrdinary) {
      let end = head.firstIndex { scalar in
        room -= ScalarRule(scalar).columns
        return room < 0
      }
      if let end = end ?? (head.endIndex == text.endIndex ? head.endIndex : nil) {
        return text[..<end]
      }
    }
    room = limit
    return text.prefix { cluster in
      room -= columns(of: String(cluster))
      return room >= 0
    }
  }

  /// Returns the text as it may be written to a stream; the same scalars that a frame would hold.
  ///
  /// A line feed stays when the text may have several lines; otherwise it is a control like others.
  package static func filtered(_ text: String, keepingNewlines: Bool = false) -> String {
    if text.isPrintableASCII { return text }
    var result = String.UnicodeScalarView()
    var rest = text[...]
    while keepingNewlines, let feed = rest.utf8.firstIndex(of: 0x0A) {
      forEachGlyph(of: rest[..<feed]) { $0.append(to: &result) }
      result.append("\n")
      rest = rest[rest.utf8.index(after: feed)...]
    }
    forEachGlyph(of: rest) { $0.append(to: &result) }
    return String(result)
  }

  /// Tells if nothing of the text would be seen: then callers say so, `(no visible name)`.
  ///
  /// A `·` is seen, and tells that something is there.
  package static func isBlank(_ text: String) -> Bool {
    if let first = text.unicodeScalars.first, first.isOrdinary, !first.properties.isWhitespace {
      return false
    }
    return glyphs(of: text).allSatisfy { $0.base.properties.isWhitespace && $0.marks.isEmpty }
  }

  /// Hands out the scalars of a text, and whether the terminal gets each as itself where it stands:
  /// for writers that say in another way what they may not send.
  package static func forEachScalar(
    of text: String, _ body: (_ scalar: Unicode.Scalar, _ isShown: Bool) -> Void
  ) {
    if text.isPrintableASCII { return text.unicodeScalars.forEach { body($0, true) } }
    var reader = GlyphReader()
    reader.read(text) { _ in }
    var omitted = reader.omitted[...]
    for (position, scalar) in text.unicodeScalars.enumerated() {
      let isShown = omitted.first?.position != position
      if !isShown { omitted.removeFirst() }
      body(scalar, isShown)
    }
  }

  /// Returns the scalars that are not shown as themselves, each once, in order of appearance.
  ///
  /// Joiners within words and within an emoji are no news and not named.
  package static func hidden(in text: some StringProtocol) -> [HiddenScalar] {
    if text.isOrdinary { return [] }
    var reader = GlyphReader()
    reader.read(text) { _ in }
    var seen: Set<Unicode.Scalar> = []
    return reader.hidden.filter { seen.insert($0).inserted }.map(HiddenScalar.init)
  }
}
