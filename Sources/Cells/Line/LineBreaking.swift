/// The points where a line may be broken. Decided on scalars, never on `Character`s.
extension LinePiece {
  /// Tells if two letters of one word may stand on two lines: where one of them is wide, as in
  /// Chinese text, but never before a closing mark such as `，` or `」`, nor after an opening one.
  static func mayBreak(between left: LinePiece, and right: LinePiece) -> Bool {
    (left.isWide || right.isWide) && !left.opens && !right.closes
  }

  private var opens: Bool {
    switch last.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }

  private var closes: Bool {
    switch first.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation: true
    default: false
    }
  }
}
