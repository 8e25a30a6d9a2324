import JSON
import Testing

/// Values as they are written: on one line, in the order given, escaped where JSON wants it, or more.
@Suite struct WriterTests {
  private func text(_ value: JSONValue, _ writer: JSONWriter = JSONWriter()) -> String {
    var writer = writer
    writer.put(value)
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }

  @Test func containers() {
    #expect(text(.array([])) == "[]" && text(.object([])) == "{}")
    let value = JSONValue.object([
      ("z", .array([.string("1"), .null, .array([.string("2")])])), ("a", JSONValue(nil)),
      ("m", JSONValue("é")),
    ])
    #expect(text(value) == #"{"z":["1",null,["2"]],"a":null,"m":"é"}"#)
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("\0\n\u{1F}", #""\u0000\u000a\u001f""#), ("絲\u{7F}😀", "\"絲\u{7F}😀\""),
    ("", #""""#),
  ])
  func strings(_ string: String, _ expected: String) {
    #expect(text(.string(string)) == expected)
  }

  /// A scalar beyond U+FFFF takes two escapes.
  @Test func moreIsEscapedWhereItIsWanted() {
    let writer = JSONWriter { string, take in
      for scalar in string.unicodeScalars { take(scalar, !scalar.isASCII) }
    }
    #expect(text(.string("a\"é😀"), writer) == #""a\"\u00e9\ud83d\ude00""#)
  }

  @Test func takenBytesAreGone() {
    var writer = JSONWriter()
    writer.raw("[")
    #expect(writer.takeBytes() == Array("[".utf8))
    #expect(writer.takeBytes().isEmpty)
  }
}
