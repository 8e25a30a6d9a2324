extension Look {
  /// The look of a style; without colours when there are none or the user wants none (`NO_COLOR`).
  ///
  /// The selected row is reverse video, one even bar: no patches of colour in it, and nothing dim,
  /// which is hard to read when reversed.
  package init(_ style: Style, colours: Bool = true) {
    self = Self.table(style.role)
    if !colours || style.isSelected { colour = nil }
    guard style.isSelected else { return }
    attributes.remove(.dim)
    attributes.insert(.reverse)
  }

  /// Returns the look of a role. Nothing is told by colour alone: take the second column away and
  /// every role that matters to the reader (a match, a link, a warning) still differs from plain
  /// text.
  ///
  /// Only roles that are seldom and urgent have a colour. No other colour can be read on black, on
  /// white and on the backgrounds of palettes such as Tango's and Solarized's; the terminal's own
  /// foreground can.
  private static func table(_ role: Style.Role) -> Look {
    switch role {
    case .plain, .border: Look()  // a border in a look of its own costs 20 bytes a row
    case .strong: Look(.bold)
    case .faint: Look(.dim)
    case .match: Look([.bold, .underline])
    case .link: Look(.underline)
    case .accent: Look(.bold)
    case .warning: Look(.bold, .red)
    case .key: Look(.bold)
    }
  }
}
