/// What there is to know of a character beside what it is compared as.
///
/// The bits are those of `Tools/Tables/letters.py`, which says by which properties of Unicode each
/// is set.
package struct LetterTraits: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A part of a word: a letter, a digit, a vowel sign of India; no accent and no vowel point. So is
  /// what the tables do not know.
  package static let letter = Self(rawValue: 1)
  /// It marks the letter beside it and ends no word: an accent, a turned comma, a joiner.
  package static let modifier = Self(rawValue: 1 << 1)
  /// It takes the vowel, or all sound, from the letter before it: a virama, a thanthakhat.
  package static let silencer = Self(rawValue: 1 << 2)
  /// Chinese, Japanese or Korean, and no letter of an alphabet.
  package static let ideograph = Self(rawValue: 1 << 3)
  /// In one of the blocks of Latin letters with accents.
  package static let latin = Self(rawValue: 1 << 4)
  /// A text of nothing but such characters is in NFC.
  package static let inert = Self(rawValue: 1 << 5)
  /// A grapheme by itself beside any other such character.
  package static let alone = Self(rawValue: 1 << 6)
  /// Seen, a grapheme by itself beside any other such character, and so old that the C library and
  /// the standard library know it as well, whichever versions these are of.
  package static let ordinary = Self(rawValue: 1 << 7)
  /// A letter, or a mark that stands on one.
  package static let joined = Self(rawValue: 1 << 8)
  /// A syllable of Hangul.
  package static let syllable = Self(rawValue: 1 << 9)
  /// A word by itself: an ideograph or a syllable of Hangul, or what is written for one.
  package static let word = Self(rawValue: 1 << 10)
}

extension Unicode.Scalar {
  /// What there is to know of a character. Three loads.
  package var traits: LetterTraits { Letters.traits(of: self) }
}
