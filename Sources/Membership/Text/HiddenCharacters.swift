internal import Letters

/// Characters that a name should not hold: control, bidirectional and invisible ones.
enum HiddenCharacters {
  /// The first such scalar of a text; nil when there is none.
  ///
  /// Joiners between two letters are none of them: Persian and Indian names need them.
  static func first(in text: String) -> Unicode.Scalar? {
    var previous: LetterTraits = []
    var joiner: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let traits = scalar.traits
      if let joiner, !traits.contains(.joined) { return joiner }
      joiner = traits.contains(.joiner) ? scalar : nil
      if traits.contains(.hidden), joiner == nil || !previous.contains(.joined) { return scalar }
      previous = traits
    }
    return joiner
  }
}
