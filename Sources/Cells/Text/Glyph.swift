/// The text that one cell, or two, can hold: a spacing scalar and the marks that stand on it.
///
/// Values come from `TextFilter` only, so a glyph is always safe to send: the base is one or two
/// columns wide by `wcwidth` and every mark none. Stored inline, with nothing on the heap.
package struct Glyph: Hashable, Sendable {
  /// The combining marks on the base, in the order of the text.
  package private(set) var marks = Marks()
  /// The scalar that takes the columns.
  package let base: Unicode.Scalar
  /// Columns: 1 or 2.
  package let width: Int8

  init(_ base: Unicode.Scalar, width: Int8) {
    self.base = base
    self.width = width
  }

  /// A space.
  static let blank = Glyph(" ", width: 1)

  /// The sign for a scalar that the terminal may not get or cannot show.
  static let standIn = Glyph("·", width: 1)

  /// Puts a mark on the base; false: the cell is full.
  mutating func add(_ mark: Unicode.Scalar) -> Bool { marks.append(mark) }

  /// The base and its marks.
  package var text: String {
    var text = String.UnicodeScalarView()
    append(to: &text)
    return String(text)
  }

  /// Appends the base and its marks, without an allocation of its own.
  package func append(to text: inout String.UnicodeScalarView) {
    text.append(base)
    for mark in marks { text.append(mark) }
  }
}
