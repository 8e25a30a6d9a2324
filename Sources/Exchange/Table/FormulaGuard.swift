/// The guard against values that a spreadsheet would run: an apostrophe before them.
enum FormulaGuard {
  private static let apostrophe: Unicode.Scalar = "'"

  /// Returns a value with an apostrophe before it where it begins, after characters that are not
  /// seen, with a sign of formulas; telephone numbers are left alone.
  static func added(to text: String) -> String {
    isDangerous(text) || isGuarded(text) ? "'" + text : text
  }

  /// Takes the guard off a value that has it.
  static func removed(from text: String) -> String {
    isGuarded(text) ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Tells if a value has the guard, or several of them.
  private static func isGuarded(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "'") else { return false }
    let rest = text.unicodeScalars.drop { $0 == apostrophe }
    return isDangerous(String(rest))
  }

  private static func isDangerous(_ text: String) -> Bool {
    let visible = text.unicodeScalars.drop {
      $0.properties.isDefaultIgnorableCodePoint || $0 == " " || $0.value == 0xA0
    }
    switch visible.first {
    case "=", "@", "\t", "\r", "＝", "＠", "-", "－", "+", "＋": break
    case nil, .some: return false
    }
    return !text.unicodeScalars.allSatisfy { "+0123456789 ().-".unicodeScalars.contains($0) }
  }
}
