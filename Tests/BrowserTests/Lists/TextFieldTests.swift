import Cells
import Testing

@testable import Browser

/// A field is written with `|` for its caret.
@Suite struct TextFieldTests {
  @Test(
    "Editing",
    arguments: [
      ("|", "abc", "abc|"),
      ("ab|", "<left>X", "aX|b"),
      ("ab|", "<left><left><left>X", "X|ab"),
      ("|ab", "<right>X", "aX|b"),
      ("ab|", "<right>X", "abX|"),
      ("a|b", "<home>X", "X|ab"),
      ("a|b", "<C-a>X", "X|ab"),
      ("a|b", "<end>X", "abX|"),
      ("a|b", "<C-e>X", "abX|"),
      ("ab|c", "<bs>", "a|c"),
      ("|c", "<bs>", "|c"),
      ("a|bc", "<del>", "a|c"),
      ("a|", "<del>", "a|"),
      ("ab cd|ef", "<C-w>", "ab |ef"),
      ("ab cd  |", "<C-w>", "ab |"),
      ("ab |", "<C-w><C-w>", "|"),
      ("ab c|d", "<C-u>", "|d"),
      ("ada fictive|", "<C-left>X", "ada X|fictive"),
      ("ada fictive|", "<A-b><A-left>X", "X|ada fictive"),
      ("|ada fictive", "<C-right>X", "adaX| fictive"),
      ("ada| fictive", "<A-f>X", "ada fictiveX|"),
      ("ada-fictive |", "<A-bs>", "ada-|"),
      ("|ada fictive", "<A-d>", "| fictive"),
      ("ada| fictive x", "<A-d>", "ada| x"),
      ("ab|cd", "<C-k>", "ab|"),
      ("ab|cd", "<C-b>X<C-f>Y", "aXbY|cd"),
      ("ab|cd", "<C-d>", "ab|d"),
      ("ab cd|", "<C-w><C-y><C-y>", "ab cdcd|"),
      ("ab|cd", "<C-k><home><C-y>", "cd|ab"),
      ("|", "<C-k><C-y><A-d><A-bs>", "|"),
      // What the screen shows as one is deleted and stepped over as one.
      ("e\u{301}|", "<bs>", "|"),
      ("|e\u{301}x", "<del>", "|x"),
      ("e\u{301}|x", "<left>y", "y|e\u{301}x"),
      ("👩‍👩‍👧|", "<bs>", "|"),
      ("日本|", "<left>", "日|本"),
      // An input method sends a letter and its mark one by one.
      ("|", "e\u{301}", "e\u{301}|"),
    ])
  func editing(_ before: String, _ keys: String, _ after: String) throws {
    var field = TextField(marked: before)
    for key in try Key.parse(keys) { field.press(key) }
    #expect(field.marked == after)
  }

  @Test(
    "A paste is one line of text",
    arguments: [
      ("Xavier Lépingle", "a|b", "aXavier Lépingle|b"),
      ("two\nlines", "|", "two lines|"),
      ("two\r\nlines\t", "|", "two  lines |"),
      ("\u{1B}[31mq", "|", " [31mq|"),
      ("\u{9B}0m\u{7F}", "|", " 0m |"),
      ("", "a|b", "a|b"),
    ])
  func paste(_ text: String, _ before: String, _ after: String) {
    var field = TextField(marked: before)
    field.insert(text)
    #expect(field.marked == after)
  }

  @Test func ofALongPasteTheBeginningIsKept() {
    var field = TextField(marked: "a|b")
    field.insert(String(repeating: "e\u{301}", count: 100_000))
    field.insert("more")
    #expect(field.text.unicodeScalars.count == TextField.limit)
    #expect(field.text.hasPrefix("ae\u{301}e\u{301}") && field.text.hasSuffix("e\u{301}b"))
  }

  @Test func otherCommandsLeaveItAsItIs() {
    for command in Command.allCases where !command.isEdit {
      var field = TextField(marked: "a b|c d")
      field.perform(command)
      #expect(field.marked == "a b|c d", "\(command)")
    }
  }
}

extension TextField {
  init(marked text: String) {
    let halves = text.split(separator: "|", omittingEmptySubsequences: false)
    self.init(String(halves[0]))
    insert(String(halves[1]))
    for _ in halves[1] { perform(.caretLeft) }
  }

  var marked: String { "\(before)|\(after)" }

  /// What a session makes of a key in a search box.
  fileprivate mutating func press(_ key: Key) {
    if let command = Keymap.command(for: key, in: .typing) {
      perform(command)
    } else if case .text(let scalar) = key {
      insert(String(scalar))
    }
  }
}
