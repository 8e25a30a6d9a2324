/// The names of keys: one table for `--keys`, for the keymap in the code and for the help screen.
struct KeyName: Sendable {
  let key: Key
  /// The name as it is written between `<` and `>`.
  let name: String
  /// The name as the help screen writes it.
  let label: String
  /// Other names that are understood.
  let aliases: [String]

  init(_ key: Key, _ name: String, _ label: String, aliases: [String] = []) {
    (self.key, self.name, self.label, self.aliases) = (key, name, label, aliases)
  }

  /// All names; of two for one key the first is written.
  static let table = special + functions + controls

  private static let special = [
    KeyName(.enter, "enter", "Enter", aliases: ["return", "cr"]),
    KeyName(.tab, "tab", "Tab"),
    KeyName(.backTab, "S-tab", "⇧Tab", aliases: ["backtab"]),
    KeyName(.escape, "esc", "Esc", aliases: ["escape"]),
    KeyName(.backspace, "bs", "Backspace", aliases: ["backspace"]),
    KeyName(.delete, "del", "Del", aliases: ["delete"]),
    KeyName(.insert, "ins", "Ins", aliases: ["insert"]),
    KeyName(.up, "up", "↑"),
    KeyName(.down, "down", "↓"),
    KeyName(.left, "left", "←"),
    KeyName(.right, "right", "→"),
    KeyName(.controlLeft, "C-left", "^←", aliases: ["a-left"]),
    KeyName(.controlRight, "C-right", "^→", aliases: ["a-right"]),
    KeyName(.alt("b"), "A-b", "Alt-b"),
    KeyName(.alt("d"), "A-d", "Alt-d"),
    KeyName(.alt("f"), "A-f", "Alt-f"),
    KeyName(.altBackspace, "A-bs", "Alt-Backspace"),
    KeyName(.home, "home", "Home"),
    KeyName(.end, "end", "End"),
    KeyName(.pageUp, "pgup", "PgUp", aliases: ["pageup"]),
    KeyName(.pageDown, "pgdn", "PgDn", aliases: ["pagedown", "pgdown"]),
    KeyName(.text(" "), "space", "Space"),
    KeyName(.text("<"), "lt", "<"),
  ]

  /// `f1` to `f63`, as many as terminals have.
  private static let functions = (1...63).map { KeyName(.function($0), "f\($0)", "F\($0)") }

  /// `C-a` and so on: what the terminal sends for Control and that letter.
  private static let controls = (Array(1...0x1F) + [0]).map { (byte: UInt8) in
    let letter = String(Unicode.Scalar(byte | 0x40))
    return KeyName(Key(control: byte), "C-" + letter.lowercased(), "^" + letter)
  }
}

extension KeyName {
  /// Returns the name that is written for the key; nil for typed text and pastes, which are their
  /// own.
  static func of(_ key: Key) -> KeyName? {
    let name = special.first { $0.key == key }
    // The hints of the first frame need no more, so the hundred others are not made for it.
    return name ?? (key.typed == nil ? table.first { $0.key == key } : nil)
  }

  /// Returns the key of that name, in upper or lower case.
  static func key(named name: String) -> Key? {
    let name = name.lowercased()
    return table.first { $0.name.lowercased() == name || $0.aliases.contains(name) }?.key
  }
}
