/// The first bytes of a text, which tell its encoding.
public enum ByteOrderMark {
  /// Returns the bytes of the UTF-8 byte order mark that a text begins with: 3 or 0.
  public static func length(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Returns the name of an encoding that is not UTF-8: by its mark or, as JSON begins with an
  /// ASCII character, by where the zeros stand.
  public static func foreignEncoding(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let head = bytes.prefix(4).map { $0 }
    switch (head.first, head.dropFirst().first) {
    case (0xFF, 0xFE): return head.dropFirst(2) == [0, 0] ? "UTF-32LE" : "UTF-16LE"
    case (0xFE, 0xFF): return "UTF-16BE"
    case (0, 0): return head.count == 4 && head.dropFirst(2) != [0, 0] ? "UTF-32BE" : nil
    case (0, .some): return "UTF-16BE"
    case (.some, 0): return head.dropFirst(2) == [0, 0] ? "UTF-32LE" : "UTF-16LE"
    default: return nil
    }
  }
}
