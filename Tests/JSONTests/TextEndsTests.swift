import Testing

@testable import JSON

/// Keys are told apart by their ends, so no byte may be missing from them.
@Suite struct TextEndsTests {
  @Test(arguments: 0...TextEnds.longest)
  func everyByteCounts(length: Int) {
    let text = (0..<length).map { UInt8(0x61 + $0) }
    for place in text.indices {
      var other = text
      other[place] ^= 0x20
      #expect(ends(of: other) != ends(of: text))
    }
    #expect(ends(of: Array(text)) == ends(of: text))
  }

  /// Of long keys the ends leave something out: here all differ in the middle only.
  @Test func longKeysAreToldApartByAllTheirBytes() {
    let names = [
      "eight-by-a-then-the-end", "eight-by-b-then-the-end", "eight-by-c-then-the-end",
      "seventeen-letters", "seventeen+letters", "x",
    ]
    let table = KeyTable(names)
    for (place, name) in names.enumerated() {
      #expect(number(of: name, in: table) == place)
    }
    #expect(number(of: "eight-by-d-then-the-end", in: table) == nil)
  }

  private func ends(of text: [UInt8]) -> TextEnds {
    text.withUnsafeBufferPointer { TextEnds($0) }
  }

  private func number(of key: String, in table: KeyTable) -> Int? {
    Array(key.utf8).withUnsafeBufferPointer { table.number(of: $0) }
  }
}
