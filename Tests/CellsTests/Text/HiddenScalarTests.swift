import Testing

@testable import Cells

struct HiddenScalarTests {
  @Test(arguments: [
    (0x00, "U+0000 null"), (0x1B, "U+001B escape"), (0x1F, "U+001F unit separator"),
    (0x7F, "U+007F delete"), (0x80, "U+0080 padding character"), (0x85, "U+0085 next line"),
    (0x9B, "U+009B control sequence introducer"), (0x9D, "U+009D operating system command"),
    (0x9F, "U+009F application program command"), (0xAD, "U+00AD soft hyphen"),
    (0x200B, "U+200B zero width space"), (0x202E, "U+202E right-to-left override"),
    (0x2066, "U+2066 left-to-right isolate"), (0x2028, "U+2028 line separator"),
    (0x3164, "U+3164 hangul filler"), (0xFE0F, "U+FE0F variation selector-16"),
    (0xFEFF, "U+FEFF byte order mark"), (0xE0041, "U+E0041 tag latin capital letter a"),
    (0xFDD0, "U+FDD0 noncharacter"), (0xE000, "U+E000 private use"), (0x378, "U+0378 unassigned"),
    (0x10FFFF, "U+10FFFF noncharacter"),
  ])
  func isNamed(value: UInt32, description: String) {
    #expect(Unicode.Scalar(value).map(HiddenScalar.init)?.description == description)
  }

  @Test(
    arguments: [
      ("Xavier", []), ("Lépingle 絲綢 👍 ❤️ 🇫🇷", []), ("👍🏽", [0x1F3FD]),
      ("👨‍👩‍👧 👨‍👩‍👧", [0x1F469, 0x1F467]), ("❤️‍🔥", [0x1F525]),
      ("👨\u{200D}", [0x200D]), ("👨\u{200D}\u{200D}👩", [0x200D]),
      ("❤\u{FE0F}\u{FE0F}\u{FE0E}", [0xFE0F, 0xFE0E]), ("👨\u{200D}\u{FE0F}", [0x200D, 0xFE0F]),
      ("e\u{301}\u{302}\u{303}\u{304}", []),
      ("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{302}\u{301}", [0x301, 0x302]),
      ("می\u{200C}خواهم", []),
      ("a\u{202E}b\u{200B}c\u{202E}", [0x202E, 0x200B]), ("a\r\n", [0x0D, 0x0A]),
      ("a\u{200D}b", [0x200D]), ("می\u{200C}", [0x200C]), ("👍\u{E0041}", [0xE0041]),
      ("邊\u{E0100}", [0xE0100]),
      (
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
        [0xE0067, 0xE0062, 0xE0073, 0xE0063, 0xE0074, 0xE007F]
      ),
      ("🏴\u{E0068}\u{E0069}\u{E007F}", [0xE0068, 0xE0069, 0xE007F]),
      ("👍\u{200B}🏽", [0x200B, 0x1F3FD]), ("👍🏽\u{202E}", [0x1F3FD, 0x202E]),
    ] as [(String, [UInt32])])
  func areFoundOnceInOrder(text: String, hidden: [UInt32]) {
    #expect(TextFilter.hidden(in: text).map(\.scalar.value) == hidden)
  }
}
