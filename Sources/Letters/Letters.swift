internal import CLetters

/// The letters that characters are compared as: the one place that says it, for search, order,
/// warnings and ids.
///
/// A letter is compared without case, width and accents, and an ideograph in one of its forms.
/// Characters that the tables do not know are compared as they are written.
package enum Letters {
  package static func traits(of scalar: Unicode.Scalar) -> LetterTraits {
    LetterTraits(rawValue: record(of: scalar).pointee.traits)
  }

  /// Returns the class of a mark, by which marks in a row are ordered; 0 for other characters.
  package static func combiningClass(of scalar: Unicode.Scalar) -> UInt8 {
    record(of: scalar).pointee.combining_class
  }

  /// Hands out, byte by byte in UTF-8, the letters that a character is compared as: `ﬀ` is ff, Ł is
  /// l, 張 is 张. Nothing for what is no letter.
  ///
  /// A syllable of Hangul is the letters that it is made of, so that it is found while it is typed.
  /// A voicing mark of kana that stands behind its letter belongs to it; see `readings`.
  package static func forEachByte(ofBase scalar: Unicode.Scalar, _ body: (UInt8) -> Void) {
    let record = record(of: scalar)
    let count = Int(record.pointee.base_count)
    if count < itself {
      for place in 0..<count { body(pool[Int(record.pointee.base) + place]) }
    } else {
      let traits = LetterTraits(rawValue: record.pointee.traits)
      if traits.contains(.syllable) {
        return HangulSyllable.forEachLetter(of: scalar) { UTF8.forEachByte(of: $0, body) }
      }
      UTF8.forEachByte(of: traits.contains(.ideograph) ? Han.simplified(scalar) : scalar, body)
    }
  }

  /// Appends the letters that a character is compared as, in UTF-8.
  package static func appendBase(of scalar: Unicode.Scalar, to letters: inout [UInt8]) {
    forEachByte(ofBase: scalar) { letters.append($0) }
  }

  /// Hands out the small letters that a reading is made of, accents and all: `Ё` is ё, `ｶ` is か.
  /// Marks come with them.
  package static func forEachReading(of scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
    let record = record(of: scalar)
    forEachScalar(record.pointee.reading_count, record.pointee.reading, or: scalar, body)
  }

  /// Returns the small letters that a text's readings are made of, those that were written apart
  /// put together: `ｶﾞ` is が, и with a breve й. Marks that are no part of a letter are among them.
  package static func readings(of text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var parts: [Unicode.Scalar] = []
    for scalar in text { forEachReading(of: scalar) { parts.append($0) } }
    return Normalization.composed(parts)
  }

  /// Hands out the canonical decomposition of a character, in full.
  static func forEachDecomposed(of scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
    let record = record(of: scalar)
    if LetterTraits(rawValue: record.pointee.traits).contains(.syllable) {
      return HangulSyllable.forEachLetter(of: scalar, body)
    }
    forEachScalar(record.pointee.canonical_count, record.pointee.canonical, or: scalar, body)
  }

  static func forEachScalar(
    _ count: UInt8, _ start: UInt16, or scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void
  ) {
    if count == itself { return body(scalar) }
    let text = UnsafeBufferPointer(start: pool + Int(start), count: Int(count))
    var bytes = text.makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&bytes) { body(scalar) }
  }
}

/// The table of `Tools/Tables/letters.py`: two stages of numbers that lead to a record.
extension Letters {
  /// A count of bytes that means the character itself.
  static var itself: Int { 255 }

  static var table: Table { Table(bytes_of_letters()) }
  static var pool: UnsafePointer<UInt8> { table.section(3, of: UInt8.self) }

  static func record(of scalar: Unicode.Scalar) -> UnsafePointer<letter_record> {
    var place = Int(scalar.value)
    // Beyond, only a block of tags and selectors is known; the rest is as what is not assigned.
    if place >= end { place = 0xE0000..<0xE1000 ~= place ? place - 0xE0000 + end : unassigned }
    let starts = table.section(0, of: UInt16.self), blocks = table.section(1, of: UInt16.self)
    let record = blocks[Int(starts[place >> 6]) << 6 | place & 0x3F]
    return table.section(2, of: letter_record.self) + Int(record)
  }

  /// The end of the characters that are looked up.
  private static let end = 0x33000
  /// No character.
  private static let unassigned = 0x32FFF
}
