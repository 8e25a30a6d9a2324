/// A change of a text: some bytes at an offset, and those that take their place.
public struct TextPatch: Hashable, Sendable {
  /// The offset of the first byte that changes.
  public let offset: Int
  /// The bytes that stand there before.
  public let old: [UInt8]
  /// The bytes that stand there afterwards.
  public let new: [UInt8]

  /// Makes the change of a range of a text.
  public init(replacing range: Range<Int>, of text: [UInt8], with new: [UInt8]) {
    offset = range.lowerBound
    old = Array(text[range])
    self.new = new
  }

  private init(offset: Int, old: [UInt8], new: [UInt8]) {
    (self.offset, self.old, self.new) = (offset, old, new)
  }

  /// The change back.
  public var inverse: TextPatch { TextPatch(offset: offset, old: new, new: old) }

  /// Returns the text with the change made; nil where it has other bytes at the offset.
  public func applied(to text: [UInt8]) -> [UInt8]? {
    let end = offset + old.count
    guard end <= text.count, text[offset..<end].elementsEqual(old) else { return nil }
    return text[..<offset] + new + text[end...]
  }
}
