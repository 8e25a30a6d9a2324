import JSON
import TestSupport
import Testing

/// What RFC 8259 refuses: one error, at the mark.
@Suite struct SyntaxTests {
  @Test(
    arguments: [
      ("«", .unexpectedEnd(expected: .value)),
      (" \n «", .unexpectedEnd(expected: .value)),
      ("«nope", .unexpected("n", expected: .value)),
      ("«tru", .unexpected("t", expected: .value)),
      ("[true«x]", .unexpected("x", expected: .commaOrBracket)),
      ("[«NaN]", .unexpected("N", expected: .value)),
      ("[-«Infinity]", .unexpected("I", expected: .digit)),
      ("[«'a']", .unexpected("'", expected: .value)),
      ("[«+1]", .unexpected("+", expected: .value)),
      ("[«.5]", .unexpected(".", expected: .value)),
      ("[1.«]", .unexpected("]", expected: .digit)),
      ("[1e«]", .unexpected("]", expected: .digit)),
      ("[1e+«x]", .unexpected("x", expected: .digit)),
      ("[-«", .unexpectedEnd(expected: .digit)),
      ("[«01]", .leadingZero),
      ("[-«00.5]", .leadingZero),
      ("[1 «2]", .unexpected("2", expected: .commaOrBracket)),
      ("[1«,]", .trailingComma),
      ("{\"a\": 1«,\n}", .trailingComma),
      ("[«,1]", .unexpected(",", expected: .value)),
      ("{«a: 1}", .unexpected("a", expected: .key)),
      ("{\"a\" «1}", .unexpected("1", expected: .colon)),
      ("{\"a\": «}", .unexpected("}", expected: .value)),
      ("{\"a\": 1«]", .unexpected("]", expected: .commaOrBrace)),
      ("[1«}", .unexpected("}", expected: .commaOrBracket)),
      ("{\"a\": 1«", .unexpectedEnd(expected: .commaOrBrace)),
      ("{\"a\"«", .unexpectedEnd(expected: .colon)),
      ("[1] «]", .unexpected("]", expected: .end)),
      ("{}\n«{}", .unexpected("{", expected: .end)),
      ("[1, «// one\n2]", .comment),
      ("«/* x */ 1", .comment),
      ("[«\u{A0}1]", .unexpected("\u{A0}", expected: .value)),
      ("[«\"abc]", .openString),
      ("[\"a«\nb\"]", .controlCharacter(0x0A)),
      ("[\"a«\tb\"]", .controlCharacter(0x09)),
      ("[\"a«\u{0}b\"]", .controlCharacter(0)),
      ("[\"«\\x\"]", .escape("x")),
      ("[\"«\\u12G4\"]", .escape("u")),
      ("[\"«\\u12\"]", .escape("u")),
      ("[1,«\u{0}2]", .unexpected("\0", expected: .value)),
    ] as [(String, JSONFault.Kind)])
  func breaksTheGrammar(_ text: String, _ kind: JSONFault.Kind) {
    let marked = MarkedText(text)
    let found = faults(in: marked.bytes)
    #expect(found.map(\.kind) == [kind])
    #expect(places(of: found, in: marked.bytes) == marked.places)
  }

  /// Who reads a pipe must be able to say at some time that nothing will come of it.
  @Test(arguments: ["", "\u{FEFF}"])
  func aMegabyteOfBlanksMayStandBeforeIt(_ mark: String) {
    let blanks = String(repeating: " \n\t\r", count: 1 << 18)
    #expect(faults(in: Array((mark + blanks + "[]" + blanks + blanks).utf8)).isEmpty)
    let found = faults(in: Array((mark + blanks + " []").utf8))
    #expect(found.map(\.kind) == [.blankBeginning])
    #expect(found.map(\.offset) == [mark.utf8.count])
  }
}
