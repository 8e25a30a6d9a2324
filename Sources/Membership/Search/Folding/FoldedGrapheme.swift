// Foundation's own tables of normalisation, not ICU: nothing is loaded for them.
import Foundation

/// What one grapheme of a name is, without case, width and accents.
struct FoldedGrapheme: Sendable {
  /// The letters in their own script; none for what separates words.
  let letters: [UInt8]
  /// The lower-case scalars that a reading is made of, accents and all.
  let scalars: [Unicode.Scalar]
  /// Whether it is a word by itself: an ideograph, a Korean syllable.
  let isWord: Bool
  /// Whether it neither is a letter nor ends a word: a vowel point by itself, a modifier letter.
  let isSilent: Bool

  init(_ grapheme: Character, _ han: HanTable) {
    // Twice, as the first leaves ﾀ and its voicing mark apart.
    let composed = String(grapheme).precomposedStringWithCompatibilityMapping
      .precomposedStringWithCanonicalMapping
    let lower = composed.unicodeScalars.flatMap { $0.properties.lowercaseMapping.unicodeScalars }
    scalars = lower.map { $0.asHiragana ?? $0 }.filter { $0.isLetterOfName || $0.isSilencer }
    letters = Self.letters(lower, han)
    isWord = lower.first.map { $0.isIdeograph || $0.isHangulSyllable } ?? false
    isSilent = letters.isEmpty && lower.allSatisfy { $0.isModifier }
  }

  private static func letters(_ lower: [Unicode.Scalar], _ han: HanTable) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for scalar in lower {
      if scalar.isIdeograph {
        text.append(han.folded(scalar))
      } else if let kana = scalar.asHiragana {
        text.append(kana)
      } else {
        text.append(contentsOf: String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
      }
    }
    return text.filter(\.isLetterOfName).flatMap(SpecialLetters.folded)
  }
}

extension Unicode.Scalar {
  /// The letter without its accents, in UTF-8.
  var plainLetters: [UInt8] {
    String(self).decomposedStringWithCanonicalMapping.unicodeScalars.filter(\.isLetterOfName)
      .flatMap(SpecialLetters.folded)
  }

  /// Whether the scalar is Chinese, Japanese or Korean and a word by itself. By ranges, as
  /// asking for the property takes longer than all else.
  var isIdeograph: Bool {
    switch value {
    case 0x3005...0x3007, 0x3400..<0xA000, 0xF900..<0xFB00, 0x20000..<0x3FFFE: true
    default: false
    }
  }

  /// Whether the scalar is in one of the blocks of Latin letters with accents.
  var isLatin: Bool { value < 0x250 || 0x1E00..<0x1F00 ~= value }

  /// Whether the scalar is a part of a word: letters, digits, and the vowel signs of India, but no
  /// accents, vowel points or tatweel.
  var isLetterOfName: Bool {
    switch value {
    case 0x300..<0x370, 0x591..<0x5C8, 0x640, 0x64B..<0x660, 0x670, 0x6D6..<0x6EE, 0x3099...0x309C:
      false
    default:
      !isModifier
        && (properties.isAlphabetic || properties.numericType != nil
          || properties.generalCategory == .spacingMark)
    }
  }

  /// Whether it marks the letter beside it: the turned comma of Uzbek, a tone mark, a joiner.
  fileprivate var isModifier: Bool {
    switch value {
    case 0x2B0..<0x370, 0x591..<0x5C8, 0x640, 0x64B..<0x660, 0x200B..<0x2010, 0x2060: true
    default: false
    }
  }

  /// Whether it takes the vowel, or all sound, from the letter before it: a virama, a thanthakhat.
  fileprivate var isSilencer: Bool {
    switch value {
    case 0x900..<0xD80: value % 0x80 == 0x4D
    case 0xDCA, 0xE4C, 0x1037, 0x1039, 0x103A, 0x17D2: true
    default: false
    }
  }

  fileprivate var isHangulSyllable: Bool { 0xAC00..<0xD7A4 ~= value }

  /// The hiragana of a katakana.
  fileprivate var asHiragana: Unicode.Scalar? {
    switch value {
    case 0x30A1...0x30F6: Unicode.Scalar(value - 0x60)
    case 0x3041...0x3096: self
    default: nil
    }
  }
}
