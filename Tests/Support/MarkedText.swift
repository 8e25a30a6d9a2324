/// Text under test with `«` before each place where an issue is expected.
package struct MarkedText {
  package let bytes: [UInt8]
  /// Line and column of each mark, counted here by hand, not by the code under test.
  package let places: [Place]

  package struct Place: Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      (self.line, self.column) = (line, column)
    }
  }

  package init(_ text: String) {
    var (kept, places) = (String.UnicodeScalarView(), [Place]())
    var (line, column, previous) = (1, 1, Unicode.Scalar(0))
    for scalar in text.unicodeScalars {
      if scalar == "«" {
        places.append(Place(line: line, column: column))
        continue
      }
      kept.append(scalar)
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": (line, column) = (line + 1, 1)
      case "\u{FEFF}" where kept.count == 1: break
      default: column += 1
      }
      previous = scalar
    }
    bytes = Array(String(kept).utf8)
    self.places = places
  }
}
