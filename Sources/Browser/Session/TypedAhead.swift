import Cells

/// The keys of a search that is typed before the roll is there. Some people do that, and its
/// letters must not act as commands.
struct TypedAhead: Sendable {
  private var keys: [Key] = []
  /// True where a search has begun: then keys are letters.
  var isTyping: Bool { !keys.isEmpty }

  /// The most keys that are kept: as many as anybody types while a roll is read.
  private static let limit = 200

  /// Keeps a key of a search that has begun, or that begins with it; returns true if it was kept.
  /// Keys that end, stop or redraw the program are not.
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

  /// Gives the kept keys out.
  mutating func takeAll() -> [Key] {
    defer { keys = [] }
    return keys
  }
}
