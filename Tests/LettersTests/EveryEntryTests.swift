import CLetters
import Testing

@testable import Letters

/// What is read without checks is whole: every entry of every table.
@Suite struct EveryEntryTests {
  @Test func tablesSayOfWhichVersionTheyAre() {
    #expect(Letters.table.title == "letters, Unicode 15.0.0")
    #expect(Table(bytes_of_han()).title == "han, Unicode 15.0.0, CLDR 41")
    #expect(Table(bytes_of_countries()).title == "countries, CLDR 41")
    #expect(letters_table_size + han_table_size + countries_table_size <= 600_000)
  }

  @Test func everyScalarHasARecord() {
    let end = Int(letters_table_size)
    for scalar in (0...0x10FFFF).compactMap(Unicode.Scalar.init) {
      let record = Letters.record(of: scalar)
      let place = UnsafeRawPointer(record) - Letters.table.bytes
      if !(0..<end).contains(place) { Issue.record("U+\(String(scalar.value, radix: 16))") }
    }
  }

  /// Every text of the pool is UTF-8 of whole scalars, and folding what was folded changes nothing.
  @Test func everyLetterFoldsToLetters() {
    let end = Int(Letters.table.bytes.load(fromByteOffset: 32 + 4 * 4, as: UInt32.self))
    for scalar in (0..<0x33000).compactMap(Unicode.Scalar.init) {
      let record = Letters.record(of: scalar).pointee
      for (start, count) in [
        (record.base, record.base_count), (record.reading, record.reading_count),
        (record.canonical, record.canonical_count),
      ] where Int(count) < Letters.itself && count > 0 {
        let text = UnsafeRawBufferPointer(start: Letters.pool + Int(start), count: Int(count))
        let isWhole = String(validating: text, as: UTF8.self) != nil
        if !isWhole || Letters.pool + Int(start) + Int(count) > Letters.table.bytes + end {
          Issue.record("U+\(String(scalar.value, radix: 16))")
        }
      }
      if Letters.record(of: scalar).pointee.base_count == Letters.itself { continue }
      let base = base(of: scalar)
      // A code of the search's sounds, which is no letter.
      if base != ["@"], base != base.flatMap(self.base) {
        Issue.record("U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test func everyIdeographIsWhole() {
    var known = 0
    for ideograph in (0x3000..<0x33480).compactMap(Unicode.Scalar.init)
    where Han.value(of: ideograph) != nil {
      known += 1
      let form = Han.simplified(ideograph)
      let readings = [
        Han.pinyin(ideograph, beginsName: true), Han.pinyin(ideograph, beginsName: false),
        Han.secondPinyin(ideograph), Han.cantonese(ideograph),
      ]
      let areLetters = readings.compactMap(\.self).allSatisfy { syllable in
        !syllable.isEmpty && syllable.allSatisfy { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "V") }
      }
      let isSyllable = Han.korean(ideograph)?.traits.contains(.syllable) ?? true
      if !areLetters || !isSyllable || Han.simplified(form) != form {
        Issue.record("U+\(String(ideograph.value, radix: 16))")
      }
    }
    #expect(known > 45_000)
  }

  private func base(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    var base: [UInt8] = []
    Letters.appendBase(of: scalar, to: &base)
    return Array(String(decoding: base, as: UTF8.self).unicodeScalars)
  }
}
