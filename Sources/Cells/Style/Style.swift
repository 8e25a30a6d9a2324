/// What a cell is in the interface; never which colour it has (see `Look`).
package struct Style: Hashable, Sendable {
  /// What the cell's text is for.
  package var role: Role
  /// Whether the cell belongs to the selected row.
  package var isSelected: Bool

  /// The style of a role, outside the selected row unless told.
  package init(_ role: Role, isSelected: Bool = false) {
    self.role = role
    self.isSelected = isSelected
  }

  /// The same style in the selected row.
  package func selected() -> Style { Style(role, isSelected: true) }

  /// What a piece of text is for.
  package enum Role: UInt8, CaseIterable, Sendable {
    /// Ordinary text.
    case plain
    /// Headings and names.
    case strong
    /// What is secondary.
    case faint
    /// The frame of a pane.
    case border
    /// The frame of the pane that has the keys.
    case activeBorder
    /// What the search found.
    case match
    /// What can be followed.
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
  package static let activeBorder = Style(.activeBorder)
  package static let match = Style(.match)
  package static let link = Style(.link)
  package static let accent = Style(.accent)
  package static let warning = Style(.warning)
  package static let key = Style(.key)
}
