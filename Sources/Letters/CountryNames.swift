internal import CLetters

/// The names of countries, in every language that CLDR has, and those that people use beside them:
/// `日本`, `Japon`, `Holland`.
///
/// Names are compared by their letters, so that spaces, case and accents do not matter.
package enum CountryNames {
  /// Two capital letters of ISO 3166-1.
  package struct Code: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let letters: UInt16

    fileprivate init(_ bytes: UnsafePointer<UInt8>) {
      letters = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
    }

    /// The code that a text is; nil for what is no two letters of ASCII, in capitals or not.
    package init?(_ text: some StringProtocol) {
      let bytes = Array(text.utf8.prefix(3))
      guard bytes.count == 2, bytes.allSatisfy({ 0x61...0x7A ~= $0 | 0x20 }) else { return nil }
      letters = UInt16(bytes[0] & 0xDF) << 8 | UInt16(bytes[1] & 0xDF)
    }

    package var description: String {
      String(decoding: [UInt8(letters >> 8), UInt8(letters & 0xFF)], as: UTF8.self)
    }

    package static func < (left: Self, right: Self) -> Bool { left.letters < right.letters }
  }

  /// Returns the countries that are called so, in whole. `letters` are folded, in UTF-8 and without
  /// spaces.
  package static func countries(called letters: some Collection<UInt8>) -> [Code] {
    countries(from: scalars(letters)) { $0 == $1 }
  }

  /// Returns the countries with a name that begins so. `letters` are folded, in UTF-8 and without
  /// spaces.
  package static func countries(beginning letters: some Collection<UInt8>) -> [Code] {
    countries(from: scalars(letters)) { $0.starts(with: $1) }
  }

  private static func scalars(_ letters: some Collection<UInt8>) -> [Unicode.Scalar] {
    Array(String(decoding: letters, as: UTF8.self).unicodeScalars)
  }

  /// Returns the countries of the names from a text on, while they are as they should be; each
  /// once.
  private static func countries(
    from text: [Unicode.Scalar], while isRight: ([Unicode.Scalar], [Unicode.Scalar]) -> Bool
  ) -> [Code] {
    if text.isEmpty { return [] }
    var found: Set<Code> = []
    for row in max(0, firstRow(after: text) - 1)..<rowCount {
      var names = Row(row)
      while let country = names.next() {
        if names.letters.lexicographicallyPrecedes(text) { continue }
        guard isRight(names.letters, text) else { return found.sorted() }
        found.insert(country)
      }
    }
    return found.sorted()
  }

  /// Returns the first row that begins with a name which does not stand before a text, by halving.
  private static func firstRow(after text: [Unicode.Scalar]) -> Int {
    var rows = 0..<rowCount
    while !rows.isEmpty {
      let middle = rows.lowerBound + rows.count / 2
      var row = Row(middle)
      _ = row.next()
      let isBefore = row.letters.lexicographicallyPrecedes(text)
      rows = isBefore ? middle + 1..<rows.upperBound : rows.lowerBound..<middle
    }
    return rows.lowerBound
  }

  /// Hands out every name, folded, with its country: 27,000 of them.
  package static func forEach(_ body: ([Unicode.Scalar], Code) -> Void) {
    for row in 0..<rowCount {
      var names = Row(row)
      while let country = names.next() { body(names.letters, country) }
    }
  }
}

/// The table of `Tools/Tables/countries.py`, which says how a name is written.
extension CountryNames {
  private static var table: Table { Table(bytes_of_countries()) }
  private static var codes: UnsafePointer<UInt8> { table.section(0, of: UInt8.self) }
  private static var rowCount: Int { Int(table.section(3, of: UInt32.self)[1]) }

  /// Goes through the names of a row.
  private struct Row {
    /// The letters of the name that was read last.
    private(set) var letters: [Unicode.Scalar] = []
    private var bytes: UnsafeBufferPointer<UInt8>.SubSequence
    private var country: UInt8 = 0
    private var block: UInt32 = 0

    init(_ row: Int) {
      let starts = table.section(1, of: UInt32.self)
      let end = row + 1 < rowCount ? starts[row + 1] : table.section(3, of: UInt32.self)[2]
      let all = UnsafeBufferPointer(start: table.section(2, of: UInt8.self), count: Int(end))
      bytes = all[Int(starts[row])...]
    }

    /// Reads the next name, and returns its country; nil after the last.
    mutating func next() -> Code? {
      guard let first = bytes.popFirst() else { return nil }
      letters.removeLast(letters.count - Int(first % Mark.other))
      if first >= Mark.other { country = bytes.removeFirst() }
      while let byte = bytes.first, byte >= Mark.firstLetter {
        bytes.removeFirst()
        append(byte)
      }
      return Code(codes + 2 * Int(country))
    }

    private mutating func append(_ byte: UInt8) {
      switch byte {
      case Mark.block:
        block = UInt32(bytes.removeFirst())
      case Mark.letter:
        let value = bytes.prefix(3).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        bytes.removeFirst(3)
        append(value)
      case 0x80...: append(block << 7 | UInt32(byte & 0x7F))
      default: append(UInt32(byte))
      }
    }

    private mutating func append(_ value: UInt32) {
      if let letter = Unicode.Scalar(value) { letters.append(letter) }
    }
  }

  /// The bytes that are no letters.
  private enum Mark {
    /// The least of the bytes that tell another country than that of the name before; they end at
    /// twice that.
    static let other: UInt8 = 0x18
    /// The least byte of a letter.
    static let firstLetter: UInt8 = 0x30
    static let block: UInt8 = 0x3A
    static let letter: UInt8 = 0x3B
  }
}
