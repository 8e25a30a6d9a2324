import JSON
import TestSupport
import Testing

/// Changes in the text of a file: what is changed reads as it should, all else stays byte for byte.
@Suite struct EditTests {
  @Test(arguments: [
    (#"{"a": 1}"#, #"{"a": 1, "b": [true]}"#), (#"{"a":1}"#, #"{"a":1,"b":[true]}"#),
    ("{}", #"{"b": [true]}"#), (#"{"b" :null }"#, #"{"b" :[true] }"#),
    ("{\r\n\t\"a\": 1\r\n}", "{\r\n\t\"a\": 1,\r\n\t\"b\": [true]\r\n}"),
    ("\u{FEFF} {\"\\u0062\": \"]}\", \"c\": 2}", "\u{FEFF} {\"\\u0062\": [true], \"c\": 2}"),
    ("{\"a\": 1, \"c\": 2,\n \"d\": 3}", "{\"a\": 1, \"c\": 2,\n \"d\": 3,\n \"b\": [true]}"),
  ])
  func aValueIsSet(_ before: String, _ after: String) {
    let text = JSONText(Array(before.utf8))
    let patch = text.setting("b", of: text.root, to: .array([.boolean(true)]))
    #expect(patch.applied(to: text.bytes) == Array(after.utf8))
    #expect(patch.inverse.applied(to: Array(after.utf8)) == text.bytes)
  }

  @Test(arguments: [
    (#"{"a": 1, "b": 2}"#, #"{"a": 1}"#), (#"{"b": 2, "c": 3}"#, #"{"c": 3}"#),
    (#"{ "b": 2 }"#, "{  }"), (#"{"a": 1 , "b": {"b": 1} , "c": 3}"#, #"{"a": 1 , "c": 3}"#),
  ])
  func aKeyIsRemoved(_ before: String, _ after: String) {
    let text = JSONText(Array(before.utf8))
    #expect(text.removing("b", of: text.root)?.applied(to: text.bytes) == Array(after.utf8))
    #expect(text.removing("none", of: text.root) == nil)
  }

  @Test(arguments: [
    ("[]", "[7]"), ("[ 1 ]", "[ 1, 7 ]"), ("[1,2]", "[1,2,7]"),
    ("[\n  1,\n  2\n]", "[\n  1,\n  2,\n  7\n]"),
  ])
  func anElementIsAppended(_ before: String, _ after: String) {
    let text = JSONText(Array(before.utf8))
    let patch = text.appending(.number("7"), to: text.root)
    #expect(patch.applied(to: text.bytes) == Array(after.utf8))
  }

  @Test func aPatchOfAnotherTextIsRefused() {
    let text = JSONText(Array(#"{"a": 1}"#.utf8))
    let patch = text.setting("a", of: text.root, to: .null)
    #expect(patch.applied(to: Array(#"{"a": 2}"#.utf8)) == nil && patch.applied(to: []) == nil)
  }

  @Test func randomChangesOfRandomTexts() throws {
    for seed in 0..<1000 {
      var chance = SeededGenerator(state: UInt64(seed))
      let value = RandomJSON.object(depth: 3, &chance)
      let bytes = RandomJSON.text(of: value, &chance)
      let text = JSONText(bytes)
      let new = RandomJSON.value(depth: 2, &chance)
      let (changed, patch) = RandomJSON.change(value, at: text.root, of: text, to: new, &chance)
      let result = try #require(patch.applied(to: bytes))
      #expect(try parsed(result) == written(changed), "\(seed)")
      #expect(patch.inverse.applied(to: result) == bytes)
    }
  }

  private func parsed(_ bytes: [UInt8]) throws -> [UInt8] {
    let (value, faults) = try read(bytes) { JSONValue(0, in: $0) }
    #expect(faults.isEmpty)
    return written(value)
  }

  private func written(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.put(value)
    return writer.takeBytes()
  }
}

/// Values, and texts of them, as anybody may have laid them out.
private enum RandomJSON {
  static func value(depth: Int, _ chance: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &chance) {
    case 0: .null
    case 1: .boolean(Bool.random(using: &chance))
    case 2: .number(["0", "-1.5e3", "12"].randomElement(using: &chance) ?? "0")
    case 3, 4: .string(string(&chance))
    case 5: object(depth: depth, &chance)
    default:
      .array(
        (0..<Int.random(in: 0...3, using: &chance)).map { _ in value(depth: depth - 1, &chance) })
    }
  }

  /// An object without a key twice.
  static func object(depth: Int, _ chance: inout SeededGenerator) -> JSONValue {
    let keys = ["a", "\"{", "x-]", "é絲", "\\", "sources"].shuffled(using: &chance)
    let count = Int.random(in: 0...keys.count, using: &chance)
    return .object(keys.prefix(count).map { ($0, value(depth: depth - 1, &chance)) })
  }

  private static func string(_ chance: inout SeededGenerator) -> String {
    ["", "plain", "]}", "\",\"", "\\", "tab\t", "里昂", "😀{["].randomElement(using: &chance) ?? ""
  }

  /// Writes a value with any blanks between its parts.
  static func text(of value: JSONValue, _ chance: inout SeededGenerator) -> [UInt8] {
    var writer = JSONWriter(isSpaced: Bool.random(using: &chance))
    writer.put(value)
    let blanks = [[""], [" "], ["\n  ", "\n"], ["\r\n\t", ""], ["", " ", "\n", "\t \r\n"]]
    let style = blanks.randomElement(using: &chance) ?? [""]
    var (bytes, isInString, isEscaped) = ([UInt8](), false, false)
    for byte in writer.bytes {
      let isPart = !isInString && "{}[],:".utf8.contains(byte)
      if isPart { bytes += (style.randomElement(using: &chance) ?? "").utf8 }
      bytes.append(byte)
      if isPart { bytes += (style.randomElement(using: &chance) ?? "").utf8 }
      if byte == UInt8(ascii: "\""), !isEscaped { isInString.toggle() }
      isEscaped = isInString && !isEscaped && byte == UInt8(ascii: "\\")
    }
    return (Bool.random(using: &chance) ? [0xEF, 0xBB, 0xBF] : []) + bytes
  }

  /// Changes a value somewhere, and gives the change of its text.
  static func change(
    _ value: JSONValue, at offset: Int, of text: JSONText, to new: JSONValue,
    _ chance: inout SeededGenerator
  ) -> (JSONValue, TextPatch) {
    switch value {
    case .object(var members):
      let ranges = text.members(of: offset).map(\.value.lowerBound)
      let inner = members.indices.filter { isContainer(members[$0].value) }
      if let place = inner.randomElement(using: &chance), Int.random(in: 0..<3, using: &chance) > 0
      {
        let (changed, patch) = change(
          members[place].value, at: ranges[place], of: text, to: new, &chance)
        members[place].value = changed
        return (.object(members), patch)
      }
      return changeHere(members, at: offset, of: text, to: new, &chance)
    case .array(let elements):
      return (.array(elements + [new]), text.appending(new, to: offset))
    case .string, .boolean, .number, .null:
      preconditionFailure("no container")
    }
  }

  private static func changeHere(
    _ members: [(key: String, value: JSONValue)], at offset: Int, of text: JSONText,
    to new: JSONValue, _ chance: inout SeededGenerator
  ) -> (JSONValue, TextPatch) {
    var members = members
    let place = members.indices.randomElement(using: &chance)
    if let place, Bool.random(using: &chance),
      let patch = text.removing(members[place].key, of: offset)
    {
      members.remove(at: place)
      return (.object(members), patch)
    }
    if let place, Bool.random(using: &chance) {
      let patch = text.setting(members[place].key, of: offset, to: new)
      members[place].value = new
      return (.object(members), patch)
    }
    let patch = text.setting("new", of: offset, to: new)
    return (.object(members + [("new", new)]), patch)
  }

  private static func isContainer(_ value: JSONValue) -> Bool {
    switch value {
    case .object, .array: true
    case .string, .boolean, .number, .null: false
    }
  }
}
