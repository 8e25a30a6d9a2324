/// Escapes: a backslash in a string and the letters after it.
public enum JSONEscape {
  /// Returns the byte that a one-letter escape stands for: itself for `"`, `\` and `/`.
  static func byte(for letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }

  /// Returns the UTF-16 code unit of four hexadecimal digits.
  static func unit(_ digits: some Sequence<UInt8>) -> UInt16 {
    digits.reduce(0) { $0 << 4 | UInt16(value(of: $1) ?? 0) }
  }

  /// Returns the value of a hexadecimal digit; nil for another byte.
  public static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Returns the scalar that a surrogate pair stands for.
  static func scalar(lead: UInt16, trail: UInt16) -> Unicode.Scalar? {
    Unicode.Scalar(0x10000 + (UInt32(lead) & 0x3FF) << 10 | UInt32(trail) & 0x3FF)
  }
}

extension JSONEscape {
  /// Returns the text of a string whose escapes the reader has found well formed.
  public static func resolved(_ escaped: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: resolvedBytes(escaped), as: UTF8.self)
  }

  /// Returns the bytes, in UTF-8, of a string whose escapes the reader has found well formed.
  public static func resolvedBytes(_ escaped: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(escaped.count)
    var rest = escaped[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\") {
        appendEscape(from: &rest, to: &text)
      } else {
        text.append(byte)
      }
    }
    return text
  }

  private typealias Rest = Slice<UnsafeBufferPointer<UInt8>>

  private static func appendEscape(from rest: inout Rest, to text: inout [UInt8]) {
    guard let letter = rest.popFirst() else { return }
    if letter == UInt8(ascii: "u") {
      text.append(contentsOf: UTF8.encode(popScalar(from: &rest) ?? "\u{FFFD}") ?? .init())
    } else {
      text.append(byte(for: letter))
    }
  }

  /// Takes the digits of one unit, or of a surrogate pair; nil where half of a pair stands alone.
  private static func popScalar(from rest: inout Rest) -> Unicode.Scalar? {
    let lead = unit(rest.prefix(4))
    rest = rest.dropFirst(4)
    guard UTF16.isLeadSurrogate(lead), rest.starts(with: [0x5C, 0x75]) else {
      return Unicode.Scalar(lead)
    }
    let trail = unit(rest.dropFirst(2).prefix(4))
    guard UTF16.isTrailSurrogate(trail) else { return nil }
    rest = rest.dropFirst(6)
    return scalar(lead: lead, trail: trail)
  }
}
