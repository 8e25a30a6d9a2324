import Foundation

/// Folds graphemes to plain letters and digits, and remembers them: ICU takes microseconds for each.
struct Folder {
  let folding: SearchIndex.Folding
  private var known: [Character: String] = [:]

  init(_ folding: SearchIndex.Folding) {
    self.folding = folding
  }

  /// The letters and digits of a grapheme; empty for one that separates words.
  mutating func fold(_ grapheme: Character) -> String {
    if let folded = known[grapheme] { return folded }
    let folded = letters(folded(grapheme))
    known[grapheme] = folded
    return folded
  }

  private func folded(_ grapheme: Character) -> String {
    let simple = SimpleFolding.folded(String(grapheme))
    if folding == .simple || simple.utf8.allSatisfy({ $0 < 0x80 }) { return simple }
    let transform = StringTransform("Any-Latin; Latin-ASCII; Lower")
    return String(grapheme).applyingTransform(transform, reverse: false) ?? simple
  }

  private func letters(_ text: String) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where isLetter(scalar) { letters.append(scalar) }
    return String(letters)
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .spacingMark
  }
}
