/// The traits of a character, beside the letters that it is compared as.
///
/// The bits are those of `Tools/Tables/letters.py`, which says by which properties of Unicode each
/// is set.
package struct LetterTraits: OptionSet, Sendable {
  package let rawValue: UInt16

  @inlinable
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A part of a word: a letter, a digit, a vowel sign of India; no accent and no vowel point.
  /// Characters that the tables do not know are letters, too.
  @inlinable package static var letter: Self { Self(rawValue: 1) }
  /// A mark of the letter beside it, which ends no word: an accent, a turned comma, a joiner.
  @inlinable package static var modifier: Self { Self(rawValue: 1 << 1) }
  /// A mark that takes the vowel, or all sound, from the letter before it: a virama, a thanthakhat.
  @inlinable package static var silencer: Self { Self(rawValue: 1 << 2) }
  /// Chinese, Japanese or Korean, and no letter of an alphabet.
  @inlinable package static var ideograph: Self { Self(rawValue: 1 << 3) }
  /// In one of the blocks of Latin letters with accents.
  @inlinable package static var latin: Self { Self(rawValue: 1 << 4) }
  /// A text of nothing but such characters is in NFC.
  @inlinable package static var inert: Self { Self(rawValue: 1 << 5) }
  /// A grapheme by itself beside any other such character.
  @inlinable package static var alone: Self { Self(rawValue: 1 << 6) }
  /// Seen, a grapheme by itself beside any other such character, and so old that the C library and
  /// the standard library know it as well, whichever versions these are of.
  @inlinable package static var ordinary: Self { Self(rawValue: 1 << 7) }
  /// A letter, or a mark that stands on one.
  @inlinable package static var joined: Self { Self(rawValue: 1 << 8) }
  /// A syllable of Hangul.
  @inlinable package static var syllable: Self { Self(rawValue: 1 << 9) }
  /// A word by itself: an ideograph or a syllable of Hangul, or what is written for one.
  @inlinable package static var word: Self { Self(rawValue: 1 << 10) }
}

extension LetterTraits {
  /// Tells if it is all of something.
  @inlinable
  package func contains(_ other: Self) -> Bool { rawValue & other.rawValue == other.rawValue }

  /// Tells if it is some of something.
  @inlinable
  package func contains(someOf other: Self) -> Bool { rawValue & other.rawValue != 0 }

  /// In NFC whatever stands beside it, and seen. Sets have names, as a list of traits is made into
  /// a set by code that the compiler specializes in this module only, in some microseconds.
  @inlinable package static var harmless: Self {
    Self(rawValue: inert.rawValue | ordinary.rawValue)
  }

  /// The characters that readings are made of: letters, and those that silence one.
  @inlinable package static var read: Self { Self(rawValue: letter.rawValue | silencer.rawValue) }
}

extension Unicode.Scalar {
  /// The traits of a character. Three loads.
  package var traits: LetterTraits { Letters.traits(of: self) }
}
