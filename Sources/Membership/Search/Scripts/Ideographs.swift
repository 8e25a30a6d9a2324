/// A set of ideographs, found in texts without reading them.
struct Ideographs: Sendable {
  /// Those that were new when they came, in that order.
  private(set) var all: [Unicode.Scalar] = []
  /// A bit for each of the first three planes' scalars.
  private var bits = [UInt64](repeating: 0, count: 0x30000 / 64)

  mutating func insert(_ scalar: Unicode.Scalar) {
    let (place, bit) = (Int(scalar.value / 64), UInt64(1) << UInt64(scalar.value % 64))
    guard scalar.isIdeograph, place < bits.count, bits[place] & bit == 0 else { return }
    bits[place] |= bit
    all.append(scalar)
  }

  /// Inserts those of a text.
  mutating func insert(of text: String) {
    if text.utf8.allSatisfy({ $0 < 0xE3 }) { return }
    for scalar in text.unicodeScalars { insert(scalar) }
  }

  /// Inserts those that stand in a stretch of a JSON text, as they are or as escapes; what else stands
  /// there may pass for one. A character that the stretch cuts is not seen.
  mutating func insert(of text: Slice<UnsafeBufferPointer<UInt8>>) {
    for place in text.indices where text[place] >= 0xE3 || text[place] == UInt8(ascii: "\\") {
      let count = text[place] < 0xE3 ? 12 : text[place] < 0xF0 ? 3 : 4
      insert(firstOf: text[place..<min(place + count, text.endIndex)])
    }
  }

  private mutating func insert(firstOf bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    let bytes = UnsafeBufferPointer(rebasing: bytes)
    let isEscape = bytes.first == UInt8(ascii: "\\")
    let text = isEscape ? JSONEscape.resolved(bytes) : String(decoding: bytes, as: UTF8.self)
    if let scalar = text.unicodeScalars.first { insert(scalar) }
  }
}
