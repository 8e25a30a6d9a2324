/// A string as it stands in a text that is known to be well formed.
public struct RawString {
  /// The bytes between the quotes.
  public let bytes: UnsafeBufferPointer<UInt8>
  /// True where some of them are escapes.
  public let hasEscapes: Bool
  /// True where all of them are ASCII.
  public let isASCII: Bool

  /// The string whose first quote stands at an offset. Linear in the string.
  public init(at quote: Int, in text: UnsafeBufferPointer<UInt8>) {
    var (end, seen, hasEscapes) = (quote + 1, UInt64(0), false)
    while true {
      end = JSONReader.endOfPlainBytes(in: text, from: end, &seen)
      guard end < text.count, text[end] == UInt8(ascii: "\\") else { break }
      hasEscapes = true
      end += 2
    }
    bytes = UnsafeBufferPointer(rebasing: text[(quote + 1)..<min(end, text.count)])
    self.hasEscapes = hasEscapes
    isASCII = seen & JSONReader.highestBits == 0
  }
}
