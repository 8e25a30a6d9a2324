internal import Letters
internal import Membership

/// Finds the codes of countries by codes of two or three letters, and by names in any language; asks
/// once for each text of a file.
struct CountryFinding {
  private let entries = CountryTable.entries
  private let byLongCode: [String: String]
  private let names: [String: String]
  private var known: [[UInt8]: String?] = [:]

  init() {
    byLongCode = Dictionary(entries.map { ($0.longCode, $0.code) }) { first, _ in first }
    names = Dictionary(entries.map { ($0.code, $0.name) }) { first, _ in first }
  }

  /// Returns the English name of the country with a code, or the code where it has none.
  func name(of code: String) -> String { names[code] ?? code }

  /// Returns the code of the country that a text names; nil where it names none, or could be
  /// several.
  mutating func code(of text: String) -> String? {
    let key = Array(text.utf8)
    if let code = known[key] { return code }
    let code = coded(text) ?? named(text)
    known[key] = .some(code)
    return code
  }

  /// Returns the country that a text is the code of.
  func coded(_ text: String) -> String? {
    let capitals = String(
      decoding: text.utf8.prefix(4).map { $0 & 0x80 == 0 && 0x61...0x7A ~= $0 ? $0 - 0x20 : $0 },
      as: UTF8.self)
    switch text.utf8.count {
    case 2:
      let meant = ISO3166.meant(by: capitals) ?? capitals
      return ISO3166.isCode(meant) ? meant : nil
    case 3: return byLongCode[capitals]
    default: return nil
    }
  }

  /// Returns the country that is called so: in whole, without what stands in brackets, or with the
  /// parts around a comma the other way round, as lists have them (`Korea, Republic of`).
  private func named(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    let bare = scalars.split { "([（".unicodeScalars.contains($0) }.first.map(Array.init) ?? []
    let parts = scalars.split(separator: ",").map(Array.init)
    let turned = parts.count == 2 ? parts[1] + [" "] + parts[0] : []
    for form in [scalars, bare, turned, parts.first ?? []] {
      if let code = called(form) ?? called(withoutArticle(form)) { return code }
    }
    return nil
  }

  private func withoutArticle(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let start = text.prefix(4).map { Unicode.Scalar($0.value | 0x20) ?? $0 }
    return start == Array("the ".unicodeScalars) ? Array(text.dropFirst(4)) : []
  }

  private func called(_ text: [Unicode.Scalar]) -> String? {
    // No country's name is as long.
    guard 1...100 ~= text.count else { return nil }
    let codes = CountryNames.countries(called: FoldedText.letters(of: text))
    return codes.count == 1 ? codes[0].description : nil
  }
}
