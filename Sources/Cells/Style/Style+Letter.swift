extension Style {
  /// The style as one letter, for `snapshot --styles` and tests: the role's own, in upper case in
  /// the selected row; `.` for plain and `#` for plain in the selected row.
  package var letter: Character {
    guard isSelected else { return role.letter }
    return role == .plain ? "#" : Character(role.letter.uppercased())
  }
}

extension Style.Role {
  /// Each role's letter; no two share one, and a test says so.
  fileprivate var letter: Character {
    switch self {
    case .plain: "."
    case .strong: "s"
    case .faint: "f"
    case .border: "b"
    case .match: "m"
    case .link: "l"
    case .accent: "a"
    case .warning: "w"
    case .key: "k"
    }
  }
}
