/// A piece of text that wrapping does not break unless it is wider than a line: a run of narrow
/// letters, one wide letter, or one blank. Without its text, of which there can be very much.
struct LinePiece {
  /// The range of the piece in its line.
  private(set) var bytes: Range<Int>
  /// Columns.
  private(set) var width: Int
  private(set) var first: Unicode.Scalar
  private(set) var last: Unicode.Scalar

  /// One scalar that is a letter of its own.
  init(_ scalar: Unicode.Scalar, at start: Int) {
    bytes = start..<start + UTF8.width(scalar)
    width = ScalarRule(scalar).columns
    (first, last) = (scalar, scalar)
  }

  /// One cluster.
  init(_ cluster: Character, at start: Int) {
    let text = String(cluster)
    bytes = start..<start + text.utf8.count
    width = TextFilter.columns(of: text)
    first = text.unicodeScalars.first ?? " "
    last = text.unicodeScalars.last ?? " "
  }

  /// Adds a narrow letter to a run of such.
  mutating func append(_ other: LinePiece) {
    bytes = bytes.lowerBound..<other.bytes.upperBound
    width += other.width
    last = other.last
  }

  /// True where the piece is one scalar, and no more.
  private var isScalar: Bool { bytes.count == UTF8.width(first) }

  /// True where the line must end here; CR LF is one cluster.
  var isLineFeed: Bool { last == "\n" }

  /// True where this is a blank at which a line may be broken; a no-break space is a letter here.
  var isBlank: Bool { (first == " " || first == "\u{3000}") && isScalar }

  /// True where the piece is one letter of two columns, as in Chinese text.
  var isWide: Bool { width > 1 && first.value > 0x7E && ScalarRule(first) == .spacing(2) }
}

extension Line {
  /// Hands out the line cut where it might be broken, measured. The line begins at an offset in
  /// another.
  func forEachPiece(at start: Int = 0, _ body: (LinePiece) -> Void) {
    var start = start
    for run in runs {
      var rest = run.text[...]
      // By lines: one that is ordinary need not be searched for clusters.
      while let feed = rest.utf8.firstIndex(of: 0x0A) {
        let isAfterReturn = rest[..<feed].utf8.last == 0x0D
        let end = isAfterReturn ? rest.utf8.index(before: feed) : feed
        Self.forEachPiece(of: rest[..<end], &start, body)
        let lineFeed = LinePiece(isAfterReturn ? "\r\n" : "\n", at: start)
        body(lineFeed)
        start = lineFeed.bytes.upperBound
        rest = rest[rest.utf8.index(after: feed)...]
      }
      Self.forEachPiece(of: rest, &start, body)
    }
  }

  private static func forEachPiece(
    of text: Substring, _ start: inout Int, _ body: (LinePiece) -> Void
  ) {
    guard text.isOrdinary else {
      for cluster in text {
        let piece = LinePiece(cluster, at: start)
        start = piece.bytes.upperBound
        body(piece)
      }
      return
    }
    var word: LinePiece?
    for scalar in text.unicodeScalars {
      let piece = LinePiece(scalar, at: start)
      start = piece.bytes.upperBound
      if scalar.isNarrowLetter {
        if word?.append(piece) == nil { word = piece }
      } else {
        if let word { body(word) }
        word = nil
        body(piece)
      }
    }
    if let word { body(word) }
  }
}

extension Unicode.Scalar {
  /// True where an ordinary scalar belongs to a run of narrow letters: everything but the blank and
  /// what is wide.
  fileprivate var isNarrowLetter: Bool { value != 0x20 && value < 0x3000 }
}
