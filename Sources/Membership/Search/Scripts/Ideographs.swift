// Foundation's own tables of normalisation, not ICU.
import Foundation

/// A set of ideographs, found in texts without reading them.
struct Ideographs: Sendable {
  /// Those that were new when they came, in that order.
  private(set) var all: [Unicode.Scalar] = []
  /// A bit for each scalar up to the last ideograph's plane.
  private var bits = [UInt64](repeating: 0, count: 0x40000 / 64)

  /// Inserts a scalar if it is an ideograph, and those that it folds into: ㈱ is 株, and a radical the
  /// ideograph that it is of.
  mutating func insert(_ scalar: Unicode.Scalar) {
    add(scalar)
    switch scalar.value {
    case 0x2E80..<0x2FE0, 0x3200..<0x3400, 0xF900..<0xFB00, 0x2F800..<0x2FA20:
      String(scalar).precomposedStringWithCompatibilityMapping.unicodeScalars.forEach { add($0) }
    default: break
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let (place, bit) = (Int(scalar.value / 64), UInt64(1) << UInt64(scalar.value % 64))
    guard scalar.isIdeograph, bits[place] & bit == 0 else { return }
    bits[place] |= bit
    all.append(scalar)
  }

  /// Inserts those of a text.
  mutating func insert(of text: String) {
    if text.utf8.allSatisfy({ $0 < Self.least }) { return }
    for scalar in text.unicodeScalars { insert(scalar) }
  }

  /// Inserts those that stand in a stretch of a JSON text, as they are or as escapes; what else stands
  /// there may pass for one. A character that the stretch cuts is not seen.
  mutating func insert(of text: Slice<UnsafeBufferPointer<UInt8>>) {
    for place in text.indices {
      switch text[place] {
      case UInt8(ascii: "\\"): insert(escapedIn: text[place..<min(place + 12, text.endIndex)])
      case Self.least..<0xF0: insert(firstOf: text[place..<min(place + 3, text.endIndex)])
      case 0xF0...: insert(firstOf: text[place..<min(place + 4, text.endIndex)])
      default: continue
      }
    }
  }

  /// What UTF-8 of the first ideograph, or of what folds into one, begins with.
  private static let least: UInt8 = 0xE2

  private mutating func insert(firstOf bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    if let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first { insert(scalar) }
  }

  /// Of an escape, or of two that make one character. Most escapes are of no such letter.
  private mutating func insert(escapedIn bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard bytes.count > 2, bytes[bytes.startIndex + 1] == UInt8(ascii: "u"),
      let digit = JSONEscape.value(of: bytes[bytes.startIndex + 2]), digit > 1
    else { return }
    let text = JSONEscape.resolved(UnsafeBufferPointer(rebasing: bytes))
    if let scalar = text.unicodeScalars.first { insert(scalar) }
  }
}
