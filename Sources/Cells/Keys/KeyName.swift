/// The names of keys: one table for `--keys`, for the keymap in the code and for the help screen.
struct KeyName: Sendable {
  let key: Key
  /// How it is written between `<` and `>`.
  let name: String
  /// How the help screen writes it.
  let label: String
  /// Other names that are understood.
  let aliases: [String]

  init(_ key: Key, _ name: String, _ label: String, aliases: [String] = []) {
    (self.key, self.name, self.label, self.aliases) = (key, name, label, aliases)
  }

  static let table = [
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
    KeyName(.home, "home", "Home"),
    KeyName(.end, "end", "End"),
    KeyName(.pageUp, "pgup", "PgUp", aliases: ["pageup"]),
    KeyName(.pageDown, "pgdn", "PgDn", aliases: ["pagedown", "pgdown"]),
    KeyName(.text(" "), "space", "Space"),
    KeyName(.text("<"), "lt", "<"),
  ]

  /// The key of that name, in upper or lower case: one of the table, `f1` to `f63`, `C-a`.
  static func key(named name: String) -> Key? {
    let name = name.lowercased()
    let entry = table.first { $0.name.lowercased() == name || $0.aliases.contains(name) }
    return entry?.key ?? function(name) ?? control(name)
  }

  private static func function(_ name: String) -> Key? {
    guard name.utf8.first == UInt8(ascii: "f"), let number = Int(name.dropFirst()) else {
      return nil
    }
    return (1...63).contains(number) ? .function(number) : nil
  }

  /// What the terminal sends for Control and one of `@` to `_`.
  private static func control(_ name: String) -> Key? {
    let scalars = name.uppercased().unicodeScalars
    guard scalars.count == 3, name.utf8.starts(with: "c-".utf8), let last = scalars.last,
      (0x40...0x5F).contains(last.value)
    else { return nil }
    return Key(control: UInt8(last.value & 0x1F))
  }
}
