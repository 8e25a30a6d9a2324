import Testing

@testable import Cells

struct KeyNotationTests {
  @Test(arguments: [
    ("j", Key.text("j"), "j"), ("絲", .text("絲"), "絲"), ("<enter>", .enter, "Enter"),
    ("<tab>", .tab, "Tab"), ("<S-tab>", .backTab, "⇧Tab"), ("<esc>", .escape, "Esc"),
    ("<bs>", .backspace, "Backspace"), ("<del>", .delete, "Del"), ("<ins>", .insert, "Ins"),
    ("<up>", .up, "↑"), ("<down>", .down, "↓"), ("<left>", .left, "←"), ("<right>", .right, "→"),
    ("<home>", .home, "Home"), ("<end>", .end, "End"), ("<pgup>", .pageUp, "PgUp"),
    ("<pgdn>", .pageDown, "PgDn"), ("<space>", .text(" "), "Space"), ("<lt>", .text("<"), "<"),
    ("<C-c>", .control("c"), "^C"), ("<C-\\>", .control("\\"), "^\\"), ("<f1>", .function(1), "F1"),
    ("<f12>", .function(12), "F12"), (">", .text(">"), ">"),
  ])
  func isReadAndWritten(notation: String, key: Key, label: String) throws {
    #expect(try Key.parse(notation) == [key])
    #expect(key.notation == notation)
    #expect(key.description == label)
  }

  @Test(arguments: [
    ("<ENTER>", Key.enter), ("<s-TAB>", .backTab), ("<c-D>", .control("d")), ("<F5>", .function(5)),
    ("<return>", .enter), ("<Escape>", .escape), ("<PageDown>", .pageDown), (" ", .text(" ")),
    ("<C-m>", .enter), ("<C-i>", .tab), ("<C-[>", .escape), ("<C-h>", .backspace), ("\n", .enter),
  ])
  func hasOtherSpellings(notation: String, key: Key) throws {
    #expect(try Key.parse(notation) == [key])
  }

  @Test func sequencesAreReadInOrder() throws {
    let keys: [Key] = ["/", "l", "e", .text("\u{301}"), .enter, .control("d"), .text("<"), "q"]
    #expect(try Key.parse("/le\u{301}<enter><C-d><lt>q") == keys)
    #expect(try Key.parse(keys.map(\.notation).joined()) == keys)
    #expect(try Key.parse("").isEmpty)
  }

  @Test(arguments: [
    ("<entr>", "entr", 0, "enter"), ("jj<Pgdow>", "Pgdow", 2, "pgdown"),
    ("e\u{301}<f99>", "f99", 2, "f9"),
    ("<C-é>", "C-é", 0, "C-a"), ("<>", "", 0, nil), ("<hyperspace>", "hyperspace", 0, "backspace"),
    ("a<b", "b", 1, "bs"), ("<zzzzzz>", "zzzzzz", 0, nil), ("<f+1>", "f+1", 0, "f1"),
  ])
  func anUnknownNameIsPointedAt(sequence: String, name: String, offset: Int, nearest: String?) {
    let error = #expect(throws: KeyNotationError.self) { try Key.parse(sequence) }
    #expect(error?.name == name)
    #expect(error?.offset == offset)
    #expect(error?.nearest == nearest)
  }

  @Test func aNameWithoutAnEndIsTold() {
    let error = #expect(throws: KeyNotationError.self) { try Key.parse("j<enter") }
    #expect(error == KeyNotationError(name: "enter", offset: 1, isClosed: false))
  }

  @Test func aPasteIsWrittenAsTyped() {
    #expect(Key.paste("a<b\n").notation == "a<lt>b<enter>")
    #expect(Key.paste("a").description == "Paste")
  }
}
