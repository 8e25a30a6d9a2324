internal import CWidth

/// What becomes of one scalar on its way to the terminal, its neighbours aside.
enum ScalarRule: Hashable, Sendable {
  /// It takes that many columns: 1 or 2.
  case spacing(Int8)
  /// It stands on the scalar before it.
  case mark
  /// U+200C or U+200D, which the letters around it decide on.
  case joiner
  /// `·` stands for it.
  case standIn
  /// Nothing is sent for it.
  case nothing

  /// The rule for a scalar: printable ASCII at once, then the table, then what Unicode and the C
  /// library say. Below a tenth of a microsecond.
  init(_ scalar: Unicode.Scalar) {
    if (0x20...0x7E).contains(scalar.value) {
      self = .spacing(1)
    } else {
      self = Self.listed(scalar) ?? Self.byCategory(scalar) ?? Self.byWidth(scalar)
    }
  }

  /// What Unicode's properties forbid: controls and separators of lines, private use, and what is
  /// not assigned, noncharacters included. Of the rest that draws nothing, nothing is sent.
  private static func byCategory(_ scalar: Unicode.Scalar) -> ScalarRule? {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: .standIn
    default: scalar.properties.isDefaultIgnorableCodePoint ? .nothing : nil
    }
  }

  /// What the C library says of a scalar that may be sent. Format characters without a width are
  /// no marks: they would sit in a cell, unseen.
  private static func byWidth(_ scalar: Unicode.Scalar) -> ScalarRule {
    switch width_of_scalar(scalar.value) {
    case 1: .spacing(1)
    case 2: .spacing(2)
    case 0: scalar.properties.generalCategory == .format ? .nothing : .mark
    default: .standIn
    }
  }
}
