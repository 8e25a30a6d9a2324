import JSON
import Testing

/// Any number of keys of any length are known again.
@Suite struct KeyTableTests {
  private func number(of key: String, in table: KeyTable) -> Int? {
    Array(key.utf8).withUnsafeBufferPointer { table.number(of: $0) }
  }

  @Test(arguments: [0, 1, 16, 17, 63, 64, 65, 128, 129, 200, 5000])
  func anyNumber(_ count: Int) {
    let keys = (0..<count).map { "key_\($0)" }
    let table = KeyTable(keys)
    #expect(table.count == count)
    #expect(keys.map { number(of: $0, in: table) } == Array(0..<count))
    #expect(number(of: "key_\(count)", in: table) == nil && number(of: "", in: table) == nil)
  }

  @Test func anyLength() {
    let keys = [1, 2, 3, 7, 8, 9, 15, 16, 17, 100, 100_000].map {
      String(repeating: "k", count: $0)
    }
    let table = KeyTable(keys)
    for (position, key) in keys.enumerated() {
      #expect(number(of: key, in: table) == position)
      #expect(number(of: key + "!", in: table) == nil && number(of: "!" + key, in: table) == nil)
    }
  }

  /// The table looks at the ends of a key first.
  @Test func keysThatDifferInTheMiddleOnly() {
    let keys = (0..<100).map { "beginning_\($0 + 100)_and_the_end" }
    let table = KeyTable(keys)
    #expect(keys.map { number(of: $0, in: table) } == Array(0..<100))
    #expect(number(of: "beginning_200_and_the_end", in: table) == nil)
  }

  @Test func aLongKeyOfTheTableIsItselfInAText() throws {
    let long = String(repeating: "k", count: 1000)
    let keys = (0..<200).map { "key_\($0)" } + [long]
    let text = Array(
      ("{" + keys.reversed().map { "\"\($0)\": 0" }.joined(separator: ",") + "}").utf8)
    try text.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes, keys: KeyTable(keys))
      try reader.readText()
      reader.withTape { tape in
        #expect(tape.keys(0).map { Int(tape.nodes[$0].link) } == (0..<keys.count).reversed())
        #expect(tape.value(ofKey: 200, in: 0).map(tape.digits) == "0")
      }
      #expect(reader.faults.count == 0)
    }
  }
}
