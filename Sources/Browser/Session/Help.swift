import Cells

/// The help: the keymap, filtered by what is typed.
struct Help: Hashable, Sendable {
  var field = TextField()
  var isTyping = false
  var cursor = PageCursor()

  /// Whether `Esc` has nothing to clear.
  var isUnsearched: Bool { !isTyping && field.isEmpty }

  mutating func perform(_ command: Command, _ page: Page, height: Int) {
    if let movement = Movement(command) {
      return cursor.move(movement, in: page, height: height)
    }
    switch command {
    case .search: isTyping = true
    case .open: isTyping = false
    case .leave: (isTyping, field) = (false, TextField())
    default: field.perform(command)
    }
  }
}
