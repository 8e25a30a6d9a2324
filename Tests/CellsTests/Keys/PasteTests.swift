import Testing

@testable import Cells

struct PasteTests {
  private let start = Array("\u{1B}[200~".utf8)
  private let end = Array("\u{1B}[201~".utf8)

  @Test func onlyTheBeginningOfALongPasteIsKept() throws {
    var decoder = KeyDecoder()
    let long = [UInt8](repeating: UInt8(ascii: "q"), count: 200_000)
    let keys = decoder.decode(start) + decoder.decode(long) + decoder.decode(end + [0x6A])
    #expect(keys == [.paste(String(repeating: "q", count: PasteBuffer.limit)), "j"])
  }

  @Test func silenceDoesNotEndAPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(start + [0x71]).isEmpty)
    #expect(decoder.patience == 1000, "a slow line stalls for longer than a sequence takes")
    #expect(decoder.timeout().isEmpty)
    #expect(decoder.patience == nil)
    #expect(decoder.decode([0x71] + end) == [.paste("qq")])
  }

  /// The first `^C` counts, whenever it is typed.
  @Test func interruptEndsAPasteThatLostItsEnd() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(start + [0x71, 0x03]).isEmpty)
    #expect(decoder.timeout() == [.control("c")])
    #expect(decoder.decode([0x6A]) == ["j"])
    #expect(decoder.decode(start + [0x71]).isEmpty)
    #expect(decoder.timeout().isEmpty)
    #expect(decoder.decode([0x03, 0x6A]) == [.control("c"), "j"])
  }

  /// What is pasted may hold one; the rest of a paste that stalls must not act.
  @Test func interruptWithinAPasteIsText() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(start + [0x03, 0x71]).isEmpty)
    #expect(decoder.timeout().isEmpty)
    #expect(decoder.decode([0x71] + end) == [.paste("\u{3}qq")])
    #expect(decoder.decode(start + [0x71, 0x03] + end) == [.paste("q\u{3}")])
  }

  /// Terminals should take ends out of what they paste; not all do.
  @Test func anEndInsideAPasteDoesNotMakeKeysOfTheRest() {
    var decoder = KeyDecoder()
    let pasted = start + Array("a".utf8) + end + Array("q\r".utf8) + end + Array("q".utf8)
    #expect(decoder.decode(pasted + end + [0x6A]) == [.paste("a"), "j"])
    #expect(decoder.decode(start + end + [0x6A] + start + end) == [.paste(""), "j", .paste("")])
    #expect(decoder.decode(start + end) + decoder.decode([0x71]) == [.paste(""), "q"])
  }

  @Test func invalidBytesAreReplaced() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(start + [0xFF, 0x71] + end) == [.paste("\u{FFFD}q")])
  }
}
