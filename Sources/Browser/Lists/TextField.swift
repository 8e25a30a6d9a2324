/// A line of text being typed, with a caret between two characters.
///
/// Two halves make every edit a change at an end: no index can go wrong. Deleting takes a whole
/// grapheme cluster, as the screen shows it.
package struct TextField: Hashable, Sendable {
  private(set) var before = ""
  private(set) var after = ""
  /// The text that was deleted last by words or to an end, for `^Y`.
  private var deleted = ""

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
    case .deleteWord: deleteBefore(Self.word(atEndOf: before) { !$0.isWhitespace })
    case .deleteWordBefore: deleteBefore(Self.word(atEndOf: before, Self.isInWord))
    case .deleteWordAfter: deleteAfter(Self.word(atStartOf: after))
    case .deleteToStart: deleteBefore(before.count)
    case .deleteToEnd: deleteAfter(after.count)
    case .insertDeleted: insert(deleted)
    case .caretLeft: moveCaret(back: 1)
    case .caretRight: moveCaret(on: 1)
    case .caretWordLeft: moveCaret(back: Self.word(atEndOf: before, Self.isInWord))
    case .caretWordRight: moveCaret(on: Self.word(atStartOf: after))
    case .caretToStart: (before, after) = ("", text)
    case .caretToEnd: (before, after) = (text, "")
    default: break
    }
  }

  private mutating func moveCaret(back count: Int) {
    after = before.suffix(count) + after
    before.removeLast(min(count, before.count))
  }

  private mutating func moveCaret(on count: Int) {
    before += after.prefix(count)
    after.removeFirst(min(count, after.count))
  }

  private mutating func deleteBefore(_ count: Int) {
    if count > 0 { deleted = String(before.suffix(count)) }
    before.removeLast(count)
  }

  private mutating func deleteAfter(_ count: Int) {
    if count > 0 { deleted = String(after.prefix(count)) }
    after.removeFirst(count)
  }
}

/// Words, as readline(3) counts them: letters and digits; but `^W` goes by blanks.
extension TextField {
  private static func isInWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// Returns the number of characters from the start of the last word to the end of the text.
  private static func word(
    atEndOf text: String, _ isInWord: (Character) -> Bool
  ) -> Int {
    let rest = text.reversed()
    let word = rest.drop { !isInWord($0) }
    return rest.count - word.drop(while: isInWord).count
  }

  /// Returns the number of characters up to the end of the first word.
  private static func word(atStartOf text: String) -> Int {
    text.count - text.drop { !isInWord($0) }.drop(while: isInWord).count
  }
}
