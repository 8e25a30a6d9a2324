/// A line of text being typed, with a caret between two characters.
///
/// Two halves make every edit a change at an end: no index can go wrong. Deleting takes a whole
/// grapheme cluster, as the screen shows it.
package struct TextField: Hashable, Sendable {
  private(set) var before = ""
  private(set) var after = ""

  /// The most scalars that are kept: more than any name has, and more than a query reads. Of a
  /// longer text the beginning is kept.
  static let limit = 1000

  package var text: String { before + after }
  package var isEmpty: Bool { before.isEmpty && after.isEmpty }

  package init(_ text: String = "") {
    before = text
  }

  /// Inserts at the caret. Line ends and controls become blanks: a paste is one line of text.
  mutating func insert(_ text: String) {
    let room = Self.limit - before.unicodeScalars.count - after.unicodeScalars.count
    for scalar in text.unicodeScalars.prefix(max(0, room)) {
      let isControl = scalar.properties.generalCategory == .control
      before.unicodeScalars.append(isControl ? " " : scalar)
    }
  }

  /// Does what an editing command asks for; other commands change nothing.
  mutating func perform(_ command: Command) {
    switch command {
    case .deleteBackward: _ = before.popLast()
    case .deleteForward: if !after.isEmpty { after.removeFirst() }
    case .deleteWord: deleteWord()
    case .deleteToStart: before = ""
    case .caretLeft: if let last = before.popLast() { after.insert(last, at: after.startIndex) }
    case .caretRight: if !after.isEmpty { before.append(after.removeFirst()) }
    case .caretToStart: (before, after) = ("", text)
    case .caretToEnd: (before, after) = (text, "")
    default: break
    }
  }

  /// Deletes the blanks before the caret, then everything up to the blank before.
  private mutating func deleteWord() {
    while before.last?.isWhitespace == true { before.removeLast() }
    while let last = before.last, !last.isWhitespace { before.removeLast() }
  }
}
