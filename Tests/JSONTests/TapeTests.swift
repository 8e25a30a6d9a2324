import JSON
import TestSupport
import Testing

/// What the reader makes of texts that are right, and what it collects without stopping.
@Suite struct TapeTests {
  @Test(arguments: [
    (#""""#, ""), (#""Lépingle 絲""#, "Lépingle 絲"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u7D72""#, "Aé絲"), (#""\uD83D\uDE00!""#, "😀!"), (#""\u0000""#, "\0"),
    (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
  ])
  func stringsAreUnescaped(_ text: String, _ expected: String) throws {
    let (string, faults) = try read(Array(text.utf8)) { $0.string(0) }
    #expect(string.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(faults.isEmpty)
  }

  @Test(arguments: [
    "0", "-0", "1", "-12", "0.5", "10.25", "1e5", "1E+5", "1e-5", "-0.0e0", "1e308", "1e-999",
  ])
  func numbersAreRead(_ text: String) throws {
    let (digits, faults) = try read(Array(" [ \(text) ] ".utf8)) { $0.digits(1) }
    #expect(digits == text)
    #expect(faults.isEmpty)
  }

  @Test func childrenAreFound() throws {
    _ = try read(Array(#"{"a": [1, {"b": 2}, []], "c": {}, "d": null}"#.utf8)) { tape in
      #expect(tape.keys(0).map(tape.string) == ["a", "c", "d"])
      #expect(tape.elements(2).map(tape.kind) == [.number, .object, .array])
      #expect(tape.keys(0).map { tape.kind($0 + 1) } == [.array, .object, .null])
    }
  }

  @Test(
    arguments: [
      (#"{"a": 1, «"a": 2}"#, ["a"]),
      (#"{"a": {"a": 1}, "b": {"a": 1}}"#, []),
      (#"{"a": {"a": 1}, «"a": 2, «"a": 3}"#, ["a", "a"]),
      (#"{"a": 1, «"\u0061": 2}"#, ["a"]),
      ("{\"é\": 1, «\"e\u{301}\": 2}", ["é"]),
      (#"{"": 1, "$schema": 2, «"": 3}"#, [""]),
      (#"[{"x": [{"y": 1, «"y": 1}], «"x": 0}]"#, ["y", "x"]),
    ] as [(String, [String])])
  func duplicateKeysAreFound(_ text: String, _ keys: [String]) throws {
    let marked = MarkedText(text)
    let found = try read(marked.bytes) { _ in }.faults
    #expect(found.map(\.kind) == keys.map { .duplicateKey($0) })
    #expect(places(of: found, in: marked.bytes) == marked.places)
  }

  @Test(arguments: [
    (#"["«\uD83D"]"#, JSONFault.Kind.loneSurrogate(0xD83D)),
    (#"["«\uDE00x"]"#, .loneSurrogate(0xDE00)),
    (#"["«\uD83D\n"]"#, .loneSurrogate(0xD83D)), (#"["«\uD83D\u0041"]"#, .loneSurrogate(0xD83D)),
    (#"["a«\uD83D\uD83D\uDE00"]"#, .loneSurrogate(0xD83D)),
    ("[«1e309]", .numberDoesNotFit("1e309")), ("[«-1e309]", .numberDoesNotFit("-1e309")),
  ])
  func readingGoesOn(_ text: String, _ kind: JSONFault.Kind) throws {
    let marked = MarkedText(text)
    let found = try read(marked.bytes) { _ in }.faults
    #expect(found.map(\.kind) == [kind])
    #expect(places(of: found, in: marked.bytes) == marked.places)
  }

  /// More keys than the reader notes as bits, of the table and others.
  @Test func anyNumberOfKeysMayBeInAnObject() throws {
    let keys = ["version", "x"] + (0..<300).map { "k\($0)" }
    func text(_ keys: [String]) -> [UInt8] {
      Array(("{" + keys.map { "\"\($0)\": {\"k299\": 0}" }.joined(separator: ",") + "}").utf8)
    }
    #expect(try read(text(keys)) { _ in }.faults.isEmpty)
    let twice = try read(text(keys + keys)) { _ in }.faults
    #expect(twice.map(\.kind) == keys.map { .duplicateKey($0) })
  }

  @Test func longIntegersMustFit() throws {
    let nines = String(repeating: "9", count: 400)
    #expect(
      try read(Array("[\(nines)]".utf8)) { _ in }.faults.map(\.kind) == [.numberDoesNotFit(nines)])
    let zeros = "0." + String(repeating: "0", count: 400) + "1"
    #expect(faults(in: Array("[\(zeros)]".utf8)).isEmpty)
  }

  @Test func depthIsLimited() throws {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try read(Array(deepest.utf8)) { $0.nodes.count }.answer == 64)
    let found = faults(in: [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    #expect(found.map(\.kind) == [.tooDeep])
    #expect(found.map(\.offset) == [64])
  }
}
