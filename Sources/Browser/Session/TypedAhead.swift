import Cells

/// Who knows the way types a search before the roll is there: its letters must not act as commands.
struct TypedAhead: Sendable {
  private var keys: [Key] = []
  /// Whether a search has begun: then keys are letters.
  var isTyping: Bool { !keys.isEmpty }

  /// As much as anybody types while a roll is read.
  private static let limit = 200

  /// Keeps a key of a search that has begun, or begins with it; whether it was kept. What ends or
  /// stops the program is not.
  mutating func take(_ key: Key) -> Bool {
    let begins = Keymap.command(for: key, in: .browsing) == .search
    guard begins || isTyping else { return false }
    switch Keymap.command(for: key, in: .typing) {
    case .interrupt, .suspend, .redraw: return false
    default: break
    }
    if keys.count < Self.limit { keys.append(key) }
    return true
  }

  /// Gives out what was kept.
  mutating func takeAll() -> [Key] {
    defer { keys = [] }
    return keys
  }
}
