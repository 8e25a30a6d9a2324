package import Membership

/// A file of another program as a roll's text, and what is to be said about it.
package struct ForeignRoll: Sendable {
  /// The roll's text, which is well formed and valid.
  package let json: [UInt8]
  package let format: ForeignFormat
  package let remarks: [ForeignRemark]

  /// Recognises the format by the content, unless it is told, and reads people of it. `name` is the
  /// file's, without its folder.
  package init(
    _ bytes: [UInt8], name: String, format: ForeignFormat? = nil,
    map: [(field: Field, heading: String)] = []
  ) throws(ForeignFault) {
    let text = try ForeignText(bytes)
    // Only tables have headings.
    let named = format ?? (map.isEmpty ? nil : .table(separator: nil))
    guard let format = named ?? ForeignFormat(of: text.bytes) else { throw .unknownFormat }
    self.format = format
    var (draft, found): (RollDraft, [ForeignRemark])
    switch format {
    case .table(let separator):
      var reader = TableReader(try Table(text.bytes, map: map, separator: separator))
      try reader.read()
      (draft, found) = (reader.draft, reader.remarks.all)
    }
    if text.encoding != .utf8 {
      found.insert(ForeignRemark(.encoding(text.encoding), row: 1), at: 0)
    }
    remarks = found
    var roll = RollText(draft, source: name)
    json = roll.bytes()
  }
}

/// The formats of other programs that are read.
package enum ForeignFormat: Hashable, Sendable {
  /// Rows of cells, with this byte between them where that is known.
  case table(separator: UInt8?)

  /// Recognises the format of a text in UTF-8; nil: it is none of them.
  init?(of bytes: [UInt8]) {
    let first = bytes.first { $0 > 0x20 }
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["), nil: return nil
    default:
      guard Table.isOne(bytes) else { return nil }
      self = .table(separator: nil)
    }
  }

  /// Tells if bytes, or the first of them, are of a format that is read.
  package static func isKnown(_ bytes: [UInt8]) -> Bool {
    // A roll is known by its first byte, and is not to wait for more.
    let first = bytes.first { $0 > 0x20 }
    guard first != UInt8(ascii: "{"), let text = try? ForeignText(beginning(of: bytes)) else {
      return false
    }
    return ForeignFormat(of: text.bytes) != nil
  }

  /// Returns the first 64 kB, cut where a line ends, so that no character is cut; of an even number
  /// of bytes, as characters of UTF-16 are.
  private static func beginning(of bytes: [UInt8]) -> [UInt8] {
    if bytes.count <= 1 << 16 { return bytes }
    let beginning = bytes.prefix(1 << 16)
    let end = beginning.lastIndex(of: 0x0A) ?? beginning.endIndex
    return Array(beginning[..<(end & ~1)])
  }
}
