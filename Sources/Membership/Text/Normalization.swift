// Foundation's own tables (CoreFoundation), not ICU: nothing is loaded for them.
import Foundation

/// Normalization Form C.
enum Normalization {
  /// Whether text is in NFC. What only holds scalars that compose with nothing is seen at once.
  static func isComposed(_ text: String) -> Bool {
    if text.unicodeScalars.allSatisfy(isInert) { return true }
    return composed(text).unicodeScalars.elementsEqual(text.unicodeScalars)
  }

  /// The same text in NFC, in linear time: marks in a row are put in order, which takes the square
  /// of their number, so that no more than thirty of them are taken together (Stream-Safe Text
  /// Format, Unicode Standard Annex #15, section 13). No language has so many.
  static func composed(_ text: String) -> String {
    var stretches = [String.UnicodeScalarView()]
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
      if marks > 30 {
        stretches.append(String.UnicodeScalarView())
        marks = 1
      }
      stretches[stretches.count - 1].append(scalar)
    }
    return stretches.reduce(into: "") { composed, stretch in
      let text = String(stretch).precomposedStringWithCanonicalMapping
      composed.unicodeScalars.append(contentsOf: text.unicodeScalars)
    }
  }

  /// Whether a scalar is in NFC whatever stands beside it. Only blocks that are so throughout, or
  /// nearly so, are looked at; the rest is left to the tables.
  private static func isInert(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x400..<0x483, 0x2010..<0x2028, 0x3001..<0x302A, 0x3041..<0x3097,
      0x30A1..<0x30FD, 0x3400..<0xA000, 0xFF01..<0xFFEF:
      true
    default: false
    }
  }
}
