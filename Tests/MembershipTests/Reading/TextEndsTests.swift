import Testing

@testable import Membership

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

  @Test func everyKeyIsFoundAndNothingLikeIt() {
    for key in Key.allCases {
      let letters = Array(key.name.utf8)
      #expect(number(of: letters) == key.rawValue)
      #expect(number(of: letters + [0x21]) == nil)
      #expect(number(of: letters.reversed()) == nil)
    }
  }

  /// Of long keys the ends leave something out: here all differ in the middle only.
  @Test func longKeysAreToldApartByAllTheirBytes() {
    let names: [StaticString] = [
      "eight-by-a-then-the-end", "eight-by-b-then-the-end", "eight-by-c-then-the-end",
      "seventeen-letters", "seventeen+letters", "x",
    ]
    let table = KeyTable(names)
    for (place, name) in names.enumerated() {
      let number = name.withUTF8Buffer { table.number(of: $0) }
      #expect(number == place)
    }
    let other: StaticString = "eight-by-d-then-the-end"
    let number = other.withUTF8Buffer { table.number(of: $0) }
    #expect(number == nil)
  }

  /// More keys than one word has bits.
  @Test func aSetHoldsEveryKey() {
    var set: KeySet = []
    for number in 0..<KeySet.capacity {
      #expect(!set.contains(number))
      set.insert(number)
      #expect(set.contains(number))
    }
  }

  private func ends(of text: [UInt8]) -> TextEnds {
    text.withUnsafeBufferPointer { TextEnds($0) }
  }

  private func number(of key: [UInt8]) -> Int? {
    key.withUnsafeBufferPointer { KeyTable.shared.number(of: $0) }
  }
}
