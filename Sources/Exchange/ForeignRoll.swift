internal import JSON
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
      var reader = TableReader(try DelimitedTable(text.bytes, map: map, separator: separator))
      try reader.read()
      (draft, found) = (reader.draft, reader.remarks.all)
    case .cards:
      var reader = CardReader()
      try reader.read(text.bytes)
      (draft, found) = (reader.draft, reader.remarks.all)
    case .objects:
      guard let document = JSONValue.read(text.bytes), FlatObjects.isOne(document) else {
        throw .notJSON
      }
      let objects = FlatObjects(document)
      var reader = TableReader(
        try DelimitedTable(objects.bytes, map: map, separator: FlatObjects.separator))
      try reader.read()
      let ofRows = reader.remarks.all.map {
        // The first row has the keys.
        ForeignRemark($0.kind, row: max(1, $0.row - 1), count: $0.count, unit: .entry)
      }
      (draft, found) = (reader.draft, objects.remarks.all + ofRows)
    case .popolo:
      guard let document = JSONValue.read(text.bytes), PopoloReader.isOne(document) else {
        throw .notJSON
      }
      var reader = PopoloReader(document)
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
  /// vCards.
  case cards
  /// Persons, organizations and memberships in JSON, as Popolo specifies them.
  case popolo
  /// A list of flat objects in JSON.
  case objects

  /// Recognises the format of a text in UTF-8; nil: it is none of them.
  init?(of bytes: [UInt8]) {
    let text = bytes.drop { $0 <= 0x20 }
    switch text.first {
    case nil: return nil
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      // A roll that is wrong is told from Popolo by a key, before a document is made of it.
      if text.first == UInt8(ascii: "{"), !Self.holdsPersons(bytes) { return nil }
      guard let document = JSONValue.read(bytes) else { return nil }
      if PopoloReader.isOne(document) {
        self = .popolo
      } else if FlatObjects.isOne(document) {
        self = .objects
      } else {
        return nil
      }
    default:
      if Self.beginsCard(text) {
        self = .cards
      } else if DelimitedTable.isOne(bytes) {
        self = .table(separator: nil)
      } else {
        return nil
      }
    }
  }

  /// Tells if the key of Popolo's people may stand in a text. One pass.
  private static func holdsPersons(_ bytes: [UInt8]) -> Bool {
    let key = Array("\"persons\"".utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      guard bytes.count >= key.count else { return false }
      return (0...bytes.count - key.count).contains { place in
        bytes[place] == key[0] && key.indices.allSatisfy { bytes[place + $0] == key[$0] }
      }
    }
  }

  private static func beginsCard(_ text: some Sequence<UInt8>) -> Bool {
    text.prefix(11).map { $0 | 0x20 } == "BEGIN:VCARD".utf8.map { $0 | 0x20 }
  }

  /// Tells if the whole of a text that is no roll is of a format that is read.
  package static func isKnown(_ bytes: [UInt8]) -> Bool {
    guard let text = try? ForeignText(bytes) else { return false }
    return ForeignFormat(of: text.bytes) != nil
  }

  /// Tells if bytes, or the first of them, are of a format that is read and is no JSON: what is JSON
  /// may be a roll.
  package static func begins(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { $0 > 0x20 }
    guard first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else { return false }
    return isKnown(beginning(of: bytes))
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
