/// Finds the paths of values, such as `delegates[12].country`, going through a JSON text once: ask
/// in rising order.
public struct PathFinder {
  private let bytes: [UInt8]
  private let shortened: (String) -> String
  private var offset: Int
  /// The containers around the offset, outermost first.
  private var trail: [Step] = []

  /// A container, and how far in it the offset is.
  private struct Step {
    let isObject: Bool
    var ordinal = 0
    /// The member's key, quotes included; empty before the first.
    var key = 0..<0
    /// The key as paths have it, once one was asked for: paths can be many.
    var name: String?
    var awaitsKey: Bool
  }

  /// The text must be well formed. A path has keys as `shortened` makes them, as they can be long.
  public init(_ bytes: [UInt8], shortened: @escaping (String) -> String) {
    (self.bytes, self.shortened) = (bytes, shortened)
    offset = bytes.withUnsafeBufferPointer(ByteOrderMark.length)
  }

  /// Returns the path of the value that begins at an offset, or that the offset is in; a key has
  /// that of its value, and a container that of itself.
  public mutating func path(to target: Int) -> String {
    while offset < target, offset < bytes.count { step() }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\""), awaitsKey { readString() }
    for level in trail.indices where trail[level].name == nil {
      trail[level].name = shortened(text(trail[level].key))
    }
    return trail.reduce("") { $0 + part(of: $1, isFirst: $0.isEmpty) }
  }

  private var awaitsKey: Bool { trail.last?.awaitsKey == true }

  private mutating func step() {
    switch bytes[offset] {
    case UInt8(ascii: "{"): trail.append(Step(isObject: true, awaitsKey: true))
    case UInt8(ascii: "["): trail.append(Step(isObject: false, awaitsKey: false))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): trail.removeLast()
    case UInt8(ascii: ","): advanceInContainer()
    case UInt8(ascii: "\""): return readString()
    default: break
    }
    offset += 1
  }

  private mutating func advanceInContainer() {
    guard var last = trail.popLast() else { return }
    last.ordinal += 1
    last.awaitsKey = last.isObject
    trail.append(last)
  }

  /// Goes past a string, which is the next key where one is awaited.
  private mutating func readString() {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    offset += 1
    guard awaitsKey, var last = trail.popLast() else { return }
    (last.key, last.name, last.awaitsKey) = (start..<offset, nil, false)
    trail.append(last)
  }

  private func part(of step: Step, isFirst: Bool) -> String {
    guard step.isObject else { return "[\(step.ordinal)]" }
    let key = step.name ?? ""
    guard isPlainWord(key) else { return "[\"\(key)\"]" }
    return isFirst ? key : "." + key
  }

  private func text(_ key: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      JSONEscape.resolved(UnsafeBufferPointer(rebasing: bytes[key].dropFirst().dropLast()))
    }
  }

  private func isPlainWord(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy {
        $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x30 && $0 <= 0x39
          || $0 == 0x5F || $0 == 0x24
      }
  }
}
