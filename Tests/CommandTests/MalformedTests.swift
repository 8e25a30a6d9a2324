import TestSupport
import Testing

/// Bytes that are no JSON text, or not quite: a line, a column, a sentence, and exit code 65.
@Suite struct MalformedTests {
  @Test(arguments: [
    ("", "1:1: error: the text is empty; write a roll in it, or name another file"),
    ("{", "1:2: error: the text ends too early; put a key in double quotes here"),
    ("{\n  \"version\": 1,\n}", "2:15: error: nothing follows this comma; remove it"),
    ("{\"version\" 1}", "1:12: error: unexpected '1'; put a colon after the key"),
    ("[1 2]", "1:4: error: unexpected '2'; put a comma or ] here"),
    ("{} {}", "1:4: error: unexpected '{'; remove all that follows the first value"),
    ("{'a': 1}", "1:2: error: unexpected '''; put a key in double quotes here"),
    ("[NaN]", "1:2: error: unexpected 'N'; put a value here"),
    ("[007]", "1:2: error: a number has no leading zeros; remove them"),
    ("[1.]", "1:4: error: unexpected ']'; a number needs a digit here"),
    ("// roll\n{}", "1:1: error: JSON has no comments; remove it"),
    ("[\"open", "1:2: error: this string does not end; close it with a quote"),
    (
      "[\"a\tb\"]",
      "1:4: error: a string cannot hold a raw control character; write it as \\u0009"
    ),
    ("[\"\\x\"]", "1:3: error: \\x is no escape; write \\\\ for a backslash"),
    (
      "[\"\\u12\"]",
      "1:3: error: \\u needs four hexadecimal digits; write them, or \\\\ for a backslash"
    ),
    (String(repeating: "[", count: 1000), "1:65: error: nesting is deeper than 64; flatten it"),
    ("[]", "1:1: error: an array stands where an object belongs; replace it"),
  ])
  func syntax(_ text: String, _ said: String) throws {
    try expect(Array(text.utf8), said)
  }

  @Test(arguments: [
    ([0x7B, 0x22, 0xC3, 0x28], "1:3: error: byte 0xC3 is not UTF-8 here; save the file as UTF-8"),
    ([0x22, 0xED, 0xA0, 0x80], "1:2: error: byte 0xED is not UTF-8 here; save the file as UTF-8"),
    ([0xFF, 0xFE, 0x7B, 0x00], "1:1: error: the text is UTF-16LE; save it as UTF-8"),
    ([0xFE, 0xFF, 0x00, 0x7B], "1:1: error: the text is UTF-16BE; save it as UTF-8"),
    ([0x7B, 0x00, 0x0A, 0x00], "1:1: error: the text is UTF-16LE; save it as UTF-8"),
  ])
  func encodings(_ bytes: [UInt8], _ said: String) throws {
    try expect(bytes, said)
  }

  @Test(arguments: [
    (
      #"{"version": 1, "network": {"name": "N"}, "delegates": [], "version": 1}"#,
      #"1:59: error: version: the key "version" occurs twice in one object; remove one"#
    ),
    (
      #"{"version": 1, "network": {"name": "\udc00"}, "delegates": []}"#,
      #"1:37: error: network.name: \uDC00 is half of a surrogate pair; "#
        + "write both halves or the character itself"
    ),
    (
      #"{"version": 1, "network": {"name": "N"}, "delegates": [], "x-big": -1e400}"#,
      #"1:68: error: ["x-big"]: -1e400 is too large to be kept; use a smaller number"#
    ),
  ])
  func `what leaves the rest readable`(_ text: String, _ said: String) throws {
    try expect(Array(text.utf8), said)
  }

  @Test func `a byte order mark is accepted and not counted`() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let run = try Run("check", "-", input: mark + Array(Fixture.smallest.utf8))
    #expect(run.ending == .success)
    try expect(mark + Array("[1 2]".utf8), "1:4: error: unexpected '2'; put a comma or ] here")
  }

  private func expect(_ bytes: [UInt8], _ said: String) throws {
    let run = try Run("check", "-", input: bytes)
    #expect(run.ending == .badContent)
    #expect(run.output.isEmpty)
    #expect(run.errors == "standard input:\(said)\n")
  }
}
