import Membership
import TestSupport

extension Issue {
  var place: MarkedText.Place {
    .init(line: line, column: column)
  }
}
