/// The look of a style: attributes that every terminal has, and perhaps a colour of its palette.
///
/// Only the foreground is ever set, and only to one of the terminal's own eight colours, so that
/// the user's background, light or dark, stays.
package struct Look: Hashable, Sendable {
  /// The attributes of the text.
  package var attributes: Attributes
  /// The foreground; nil leaves the terminal's own.
  package var colour: Colour?

  /// A look; without arguments, that of plain text.
  package init(_ attributes: Attributes = [], _ colour: Colour? = nil) {
    self.attributes = attributes
    self.colour = colour
  }

  /// The attributes that terminals have without colours.
  package struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit for each.
    package let rawValue: UInt8

    /// The attributes whose bits are set.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier text.
    package static let bold = Attributes(rawValue: 1)
    /// Fainter text.
    package static let dim = Attributes(rawValue: 2)
    /// Text with a line below.
    package static let underline = Attributes(rawValue: 4)
    /// Text with foreground and background exchanged.
    package static let reverse = Attributes(rawValue: 8)
  }

  /// The palette's eight colours, numbered as terminals do.
  package enum Colour: Int8, CaseIterable, Sendable {
    case black, red, green, yellow, blue, magenta, cyan, white
  }
}
