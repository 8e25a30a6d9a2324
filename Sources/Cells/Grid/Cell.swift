/// One cell of the grid: a glyph in a style, or the right half of the wide glyph before it.
package struct Cell: Hashable, Sendable {
  /// The text of the cell; `nil` in the right half of a wide glyph, which has nothing to send.
  package internal(set) var glyph: Glyph?
  /// The style of the cell. Both halves of a wide glyph have the same style.
  package internal(set) var style: Style

  init(_ glyph: Glyph?, _ style: Style) {
    self.glyph = glyph
    self.style = style
  }

  /// Returns a space in that style.
  static func blank(_ style: Style) -> Cell { Cell(.blank, style) }

  /// True where this is the empty right half of the wide glyph in the column before.
  package var isRightHalf: Bool { glyph == nil }

  /// True where nothing is drawn here but the background.
  package var isBlank: Bool { glyph == .blank }

  /// The text that the terminal gets for this cell: none in a right half.
  package var text: String { glyph?.text ?? "" }
}
