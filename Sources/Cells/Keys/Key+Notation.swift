/// Keys as text: `j`, `<enter>`, `<C-d>`, and `/lepin<enter>` for a sequence of them.
extension Key {
  /// Returns the keys that the text names.
  ///
  /// Every scalar stands for itself, but for `<`, which begins a name that `>` ends; `<lt>` is the
  /// character.
  package static func parse(_ sequence: String) throws(KeyNotationError) -> [Key] {
    var rest = sequence.unicodeScalars[...]
    var keys: [Key] = []
    while let first = rest.popFirst() {
      keys.append(first == "<" ? try popName(&rest, of: sequence) : typed(first))
    }
    return keys
  }

  /// Returns the key whose name begins `rest`; takes the name and its `>` away.
  private static func popName(
    _ rest: inout Substring.UnicodeScalarView, of sequence: String
  ) throws(KeyNotationError) -> Key {
    let name = String(rest.prefix { $0 != ">" })
    let isClosed = rest.contains(">")
    guard isClosed, let key = KeyName.key(named: name) else {
      let offset = sequence.unicodeScalars.count - rest.count - 1
      throw KeyNotationError(name: name, offset: offset, isClosed: isClosed)
    }
    rest = rest.dropFirst(name.unicodeScalars.count + 1)
    return key
  }

  /// Returns the key that a terminal would send for the scalar: a line feed in a sequence is Enter.
  private static func typed(_ scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0..<0x20, 0x7F: Key(control: UInt8(scalar.value))
    default: .text(scalar)
    }
  }

  /// The text that `parse` reads as this key. A paste has no name; its text is given as typed keys.
  package var notation: String {
    if let known = KeyName.of(self) { return "<\(known.name)>" }
    return switch self {
    case .text(let scalar): String(scalar)
    case .paste(let text): text.unicodeScalars.map { Key.typed($0).notation }.joined()
    default: ""  // what no terminal has, such as F64
    }
  }
}

extension Key: CustomStringConvertible {
  /// The key as the help screen and the hint bar write it: `^D`, `Enter`, `⇧Tab`, `PgDn`, `F1`.
  package var description: String {
    if case .paste = self { return "Paste" }
    return KeyName.of(self)?.label ?? notation
  }
}

extension Key: ExpressibleByStringLiteral {
  /// One key in notation, for tables in the code. A literal that is not one key stops a debug build
  /// and is U+FFFD, a key that nothing is bound to, in a release.
  package init(stringLiteral notation: String) {
    let scalars = notation.unicodeScalars
    if scalars.count == 1, let scalar = scalars.first {
      self = Self.typed(scalar)
      return
    }
    let keys = try? Key.parse(notation)
    assert(keys?.count == 1, "\(notation) is not one key")
    self = keys?.first ?? .text("\u{FFFD}")
  }
}
