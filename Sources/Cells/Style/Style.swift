/// The meaning of a cell in the interface; never its colour (see `Look`).
package struct Style: Hashable, Sendable {
  /// The purpose of the cell's text.
  package var role: Role
  /// True where the cell belongs to the selected row.
  package var isSelected: Bool

  /// The style of a role, outside the selected row unless told.
  package init(_ role: Role, isSelected: Bool = false) {
    self.role = role
    self.isSelected = isSelected
  }

  /// Returns this style in the selected row.
  package func selected() -> Style { Style(role, isSelected: true) }

  /// The purposes of text.
  package enum Role: UInt8, CaseIterable, Sendable {
    /// Ordinary text.
    case plain
    /// Headings and names.
    case strong
    /// Text of second rank.
    case faint
    /// The frame of a pane.
    case border
    /// Letters that the search has found.
    case match
    /// Links.
    case link
    /// Bars and counts.
    case accent
    /// Vacancies and errors.
    case warning
    /// The name of a key in the hint bar.
    case key
  }
}

/// Lets callers write `.strong` where a style is wanted.
extension Style {
  package static let plain = Style(.plain)
  package static let strong = Style(.strong)
  package static let faint = Style(.faint)
  package static let border = Style(.border)
  package static let match = Style(.match)
  package static let link = Style(.link)
  package static let accent = Style(.accent)
  package static let warning = Style(.warning)
  package static let key = Style(.key)
}
