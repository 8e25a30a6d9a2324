internal import CLetters

/// Facts about ideographs: the form that each is compared in, and its readings.
///
/// After CLDR (Simplified-Traditional, Han-Latin and Han-Latin/Names) and Unihan, with the variants
/// of names; see `Tools/Tables`. Ideographs that the table does not know are compared as they are
/// written, and are not read.
package enum Han {
  /// Returns the form that an ideograph is compared in, which is also that of its variants. Always
  /// towards the simplified form: back would have to choose (范 is 范 and 範).
  package static func simplified(_ ideograph: Unicode.Scalar) -> Unicode.Scalar {
    guard let value = value(of: ideograph), let place = formPlace(value) else { return ideograph }
    return Unicode.Scalar(forms[place] & 0x3FFFF) ?? ideograph
  }

  /// Returns the pinyin of an ideograph without its tone, with `V` for ü; nil where none is known.
  /// `beginsName` asks for it as a surname: 單 shan, 曾 zeng.
  package static func pinyin(_ ideograph: Unicode.Scalar, beginsName: Bool) -> Syllable? {
    guard let value = value(of: ideograph) else { return nil }
    if beginsName, let place = formPlace(value) {
      let syllable = names[2 * Int(nameNumbers[place])]
      if syllable > 0 { return pinyin[Int(syllable)] }
    }
    return known(pinyin[Int(reading(value) & 0x1FF)])
  }

  /// Returns the other reading that an ideograph has as a surname or in given names, where there
  /// are two in use: nothing in the name tells which.
  package static func secondPinyin(_ ideograph: Unicode.Scalar) -> Syllable? {
    guard let value = value(of: ideograph), let place = formPlace(value) else { return nil }
    return known(pinyin[Int(names[2 * Int(nameNumbers[place]) + 1])])
  }

  /// Returns the Cantonese of an ideograph in Jyutping without its tone; nil where none is known.
  package static func cantonese(_ ideograph: Unicode.Scalar) -> Syllable? {
    guard let value = value(of: ideograph) else { return nil }
    return known(cantonese[Int(reading(value) >> 9 & 0x3FF)])
  }

  /// Returns the syllable of Hangul that an ideograph is read as in Korea; nil where none is known.
  package static func korean(_ ideograph: Unicode.Scalar) -> Unicode.Scalar? {
    guard let value = value(of: ideograph) else { return nil }
    let syllable = korean[Int(reading(value) >> 19)]
    return syllable == 0 ? nil : Unicode.Scalar(syllable)
  }

  private static func known(_ syllable: Syllable) -> Syllable? {
    syllable.isEmpty ? nil : syllable
  }
}

/// The table of `Tools/Tables/han.py`.
extension Han {
  static var table: Table { Table(bytes_of_han()) }
  static var readings: UnsafePointer<UInt32> { table.section(3, of: UInt32.self) }
  /// For each form 18 bits of the ideograph that it is, and the number of a reading.
  private static var forms: UnsafePointer<UInt32> { table.section(4, of: UInt32.self) }
  /// For each form the number of its ways of being read in names.
  private static var nameNumbers: UnsafePointer<UInt8> { table.section(5, of: UInt8.self) }
  private static var pinyin: UnsafePointer<Syllable> { table.section(6, of: Syllable.self) }
  private static var cantonese: UnsafePointer<Syllable> { table.section(7, of: Syllable.self) }
  private static var korean: UnsafePointer<UInt16> { table.section(8, of: UInt16.self) }
  /// For each way of being read in names, the pinyin as a surname and the second one.
  private static var names: UnsafePointer<UInt16> { table.section(9, of: UInt16.self) }

  /// Returns the number that is kept for an ideograph: up to the count of readings one of these,
  /// then a form. Nil where nothing is known. A row is for 64 ideographs: which of them are known,
  /// and how many are before it.
  static func value(of ideograph: Unicode.Scalar) -> Int? {
    // The plane between the common ideographs and the rare ones is left out.
    let place: Int
    switch ideograph.value {
    case 0x3000..<0x10000: place = Int(ideograph.value) - 0x3000
    case 0x20000..<0x323B0: place = Int(ideograph.value) - 0x13000
    default: return nil
    }
    let row = table.section(0, of: UInt64.self)[place >> 6]
    let bit = UInt64(1) << UInt64(place & 63)
    if row & bit == 0 { return nil }
    let rank = Int(table.section(1, of: UInt16.self)[place >> 6])
    let value = table.section(2, of: UInt16.self)[rank + (row & (bit - 1)).nonzeroBitCount]
    return Int(value)
  }

  /// Returns the place of a value's form, for an ideograph that has another or is read otherwise in
  /// names.
  private static func formPlace(_ value: Int) -> Int? {
    let place = value - Int(readings[0])
    return place < 0 ? nil : place
  }

  /// Returns the numbers of an ideograph's syllables: 9 bits for pinyin, 10 for Cantonese, 9 for
  /// Korean.
  private static func reading(_ value: Int) -> UInt32 {
    readings[1 + (formPlace(value).map { Int(forms[$0] >> 18) } ?? value)]
  }
}
