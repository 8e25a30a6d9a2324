/// Where a line may be broken. Decided on scalars, never on `Character`s.
extension Piece {
  /// Whether the line must end here; CR LF is one cluster.
  var isLineFeed: Bool { text.unicodeScalars.last == "\n" }

  /// Whether this is a blank at which a line may be broken; a no-break space is a letter here.
  var isBlank: Bool {
    text.unicodeScalars.allSatisfy { $0 == " " || $0 == "\u{3000}" }
  }

  /// Whether two letters of one word may stand on two lines: where one of them is wide, as in
  /// Chinese text, but never before a closing mark such as `，` or `」`, nor after an opening one.
  static func mayBreak(between left: Piece, and right: Piece) -> Bool {
    (left.isWide || right.isWide) && !left.opens && !right.closes
  }

  private var opens: Bool {
    switch text.unicodeScalars.last?.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }

  private var closes: Bool {
    switch text.unicodeScalars.first?.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation: true
    default: false
    }
  }
}
