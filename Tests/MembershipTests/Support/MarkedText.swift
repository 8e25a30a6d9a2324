import Membership

/// Text under test with `«` before each place where an issue is expected.
struct MarkedText {
  let bytes: [UInt8]
  /// Line and column of each mark, counted here by hand, not by the code under test.
  let places: [Place]

  struct Place: Hashable {
    let line: Int
    let column: Int
  }

  init(_ text: String) {
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

extension Issue {
  var place: MarkedText.Place {
    .init(line: line, column: column)
  }
}
