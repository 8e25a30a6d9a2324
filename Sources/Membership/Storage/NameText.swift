import JSON
import Letters

/// A name in a text that is known to be well formed.
struct NameText {
  private let raw: UnsafeBufferPointer<UInt8>
  private let hasEscapes: Bool
  private let isASCII: Bool

  /// `quote` is where its first quote stands.
  init(at quote: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let string = RawString(at: quote, in: bytes)
    (raw, hasEscapes, isASCII) = (string.bytes, string.hasEscapes, string.isASCII)
  }

  /// Lends the name in UTF-8.
  @inline(__always)
  func withLetters(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if !hasEscapes { return body(raw) }
    JSONEscape.resolvedBytes(raw).withUnsafeBufferPointer(body)
  }

  var string: String {
    hasEscapes ? JSONEscape.resolved(raw) : String(decoding: raw, as: UTF8.self)
  }

  /// Appends the words of the name, as they are compared, in the order of their letters: whichever
  /// comes first, the family or the given name. O’Faux and O'Faux are Ofaux.
  func appendWords(to letters: inout [UInt8]) {
    let start = letters.count
    if isASCII, !hasEscapes {
      for byte in raw where byte != UInt8(ascii: "'") {
        letters.append(byte &- 0x41 < 26 ? byte | 0x20 : byte.isLetterOrDigit ? byte : Self.space)
      }
    } else {
      Letters.appendWords(of: string.unicodeScalars.filter { !$0.isApostrophe }, to: &letters)
    }
    let words = letters[start...].split(separator: Self.space)
    let ordered = words.sorted { $0.lexicographicallyPrecedes($1) }
    letters.replaceSubrange(start..., with: Array(ordered.joined(separator: [Self.space])))
  }

  private static let space = UInt8(ascii: " ")
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool { 0x61...0x7A ~= self | 0x20 || 0x30...0x39 ~= self }
}

extension Unicode.Scalar {
  /// True where the scalar is an apostrophe, in whatever way it was typed.
  fileprivate var isApostrophe: Bool {
    switch self {
    case "'", "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "`", "\u{B4}", "\u{FF07}": true
    default: false
    }
  }
}
