import Foundation

/// What lists are ordered by: letters without case or marks, so that `Éva` stands beside `Eva`.
///
/// Made by the standard library alone, in every locale alike: compatibility decomposition without
/// the marks, lower case; what remains compares by scalar.
enum SortKey {
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = String.UnicodeScalarView()
    // To put marks in order takes the square of their number; no name is longer than its beginning.
    let beginning = String(text.unicodeScalars.prefix(200))
    for scalar in beginning.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      folded.append(scalar)
    }
    return String(folded)
  }
}
