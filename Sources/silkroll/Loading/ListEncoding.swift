import ArgumentParser
import Exchange

/// An encoding that a list on standard input may be in.
enum ListEncoding: String, CaseIterable, ExpressibleByArgument {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case latin1 = "iso-8859-1"
  case windows1252 = "windows-1252"
  case windows1251 = "windows-1251"

  /// The encoding of that name, in capitals or not.
  init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }

  /// The encoding that a byte order mark at the beginning of a list says; nil: it has none, or that
  /// of UTF-8. The mark of UTF-32 begins like that of UTF-16, and is none here.
  init?(mark bytes: some Collection<UInt8>) {
    switch Array(bytes.prefix(4)) {
    case let mark
    where mark.starts(with: [0xFF, 0xFE]) && !mark.dropFirst(2).elementsEqual([0, 0]):
      self = .utf16LittleEndian
    case let mark where mark.starts(with: [0xFE, 0xFF]): self = .utf16BigEndian
    default: return nil
    }
  }

  /// Tells if more bytes may make these a byte order mark, or another one.
  static func mayBeginMark(_ bytes: [UInt8]) -> Bool {
    bytes.count < 4 && [0xFF, 0xFE].contains(bytes.first)
  }
}

/// Turns the bytes of a list into UTF-8, piece by piece. Linear.
struct ListDecoder {
  private let encoding: ListEncoding
  /// What the last piece ended in the middle of: a byte of two, a surrogate of two.
  private var byte: UInt8?
  private var lead: UInt16?

  init(_ encoding: ListEncoding) {
    self.encoding = encoding
  }

  /// Returns the UTF-8 of the next bytes. Half of a surrogate pair becomes U+FFFD, as the standard
  /// library has it.
  mutating func utf8(_ bytes: [UInt8]) -> [UInt8] {
    switch encoding {
    case .utf8: return bytes
    case .utf16LittleEndian: return utf16(bytes) { UInt16($1) << 8 | UInt16($0) }
    case .utf16BigEndian: return utf16(bytes) { UInt16($0) << 8 | UInt16($1) }
    case .latin1: return ByteEncoding.latin1.utf8(bytes)
    case .windows1252: return ByteEncoding.windows1252.utf8(bytes)
    case .windows1251: return ByteEncoding.windows1251.utf8(bytes)
    }
  }

  private mutating func utf16(_ bytes: [UInt8], _ unit: (UInt8, UInt8) -> UInt16) -> [UInt8] {
    var units: [UInt16] = lead.map { [$0] } ?? []
    lead = nil
    for next in bytes {
      if let first = byte {
        units.append(unit(first, next))
        byte = nil
      } else {
        byte = next
      }
    }
    if let last = units.last, UTF16.isLeadSurrogate(last) { lead = units.popLast() }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
