/// The titles that Thai writes before a name, without a space: นายสมชาย is Mr Somchai.
enum ThaiTitle {
  private static let titles = ["คุณหญิง", "นางสาว", "นาย", "นาง"]
    .map { (scalars: Array($0.unicodeScalars), length: $0.count) }

  /// Returns the number of graphemes of the title that a name begins with; nil: it has none.
  static func length(_ name: String) -> Int? {
    let scalars = name.unicodeScalars
    guard let first = scalars.first, mayBegin(with: first) else { return nil }
    return titles.first { title in
      scalars.starts(with: title.scalars)
        && scalars.dropFirst(title.scalars.count).first.map(beginsWord) ?? false
    }?.length
  }

  /// Tells if a scalar is one that titles begin with.
  static func mayBegin(with scalar: Unicode.Scalar) -> Bool { 0xE00..<0xE80 ~= scalar.value }

  /// Tells if a letter begins a word, and is no vowel that belongs to the consonant before it:
  /// นายิกา is a name.
  private static func beginsWord(_ scalar: Unicode.Scalar) -> Bool {
    0xE01..<0xE2F ~= scalar.value || 0xE40..<0xE45 ~= scalar.value
  }
}
