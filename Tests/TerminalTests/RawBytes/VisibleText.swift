import Foundation

/// Text between controls: nothing that a terminal acts on, nothing that nobody sees, and no more
/// marks on a letter than a cell holds.
struct VisibleText {
  /// How much of each text that was met is as it should be: most come again with every frame.
  private var known: [Data: Int] = [:]

  static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

  /// How many bytes up to the next control may be there, and how many there are.
  mutating func measure(_ bytes: [UInt8], from start: Int) -> (allowed: Int, all: Int) {
    var end = start
    while end < bytes.count, !Self.isControl(bytes[end]) { end += 1 }
    let text = Data(bytes[start..<end])
    let allowed = known[text] ?? Self.allowed(in: text)
    known[text] = allowed
    return (allowed, text.count)
  }

  private static func allowed(in text: Data) -> Int {
    var (length, marks) = (0, 0)
    var (iterator, decoder) = (text.makeIterator(), UTF8())
    while case .scalarValue(let scalar) = decoder.decode(&iterator), isVisible(scalar) {
      let isMark = [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
      marks = isMark ? marks + 1 : 0
      if marks > 4 { break }
      length += UTF8.width(scalar)
    }
    return length
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0].contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .surrogate:
      return false
    default: return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
