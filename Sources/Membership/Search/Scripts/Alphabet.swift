/// How the letters of a script are written in Latin ones, each as codes of `Sounds`.
struct Alphabet: Sendable {
  private struct Rule: Sendable {
    let letters: [Unicode.Scalar]
    let isInitial: Bool
    let codes: [UInt8]
  }

  private let rules: [Unicode.Scalar: [Rule]]

  /// Makes an alphabet of rules `ш:sh`, between white space. Several letters may stand on the left,
  /// none on the right; a rule that begins with `^` is for the beginning of words. The longest rule
  /// that fits is taken.
  init(_ text: String) {
    var rules: [Unicode.Scalar: [Rule]] = [:]
    // By scalars, as some letters are marks, which join what stands before them.
    for entry in text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
      let sides = entry.split(separator: ":", omittingEmptySubsequences: false)
      let isInitial = sides[0].first == "^"
      let letters = Array(sides[0].drop { $0 == "^" })
      let codes = sides[1].map { UInt8(ascii: $0) }
      let rule = Rule(letters: letters, isInitial: isInitial, codes: codes)
      rules[letters[0], default: []].append(rule)
    }
    self.rules = rules.mapValues { $0.sorted { Self.weight($0) > Self.weight($1) } }
  }

  /// Makes an alphabet of groups `ᄀᅁQ`, between white space: letters, and the codes for each of them.
  init(groups text: String) {
    var rules: [Unicode.Scalar: [Rule]] = [:]
    for group in text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
      let codes = group.filter(\.isASCII).map { UInt8($0.value) }
      for letter in group where !letter.isASCII {
        rules[letter] = [Rule(letters: [letter], isInitial: false, codes: codes)]
      }
    }
    self.rules = rules
  }

  /// Whether some rule begins with a letter.
  func knows(_ letter: Unicode.Scalar) -> Bool { rules[letter] != nil }

  private static func weight(_ rule: Rule) -> Int {
    rule.letters.count * 2 + (rule.isInitial ? 1 : 0)
  }

  /// The codes for the letters at the beginning of a text, and how many they are for.
  func codes(for text: ArraySlice<FoldedName.Scalar>) -> (codes: [UInt8], count: Int)? {
    guard let first = text.first else { return nil }
    for rule in rules[first.value] ?? [] {
      if rule.isInitial && !first.startsWord { continue }
      if fits(rule, text) { return (rule.codes, rule.letters.count) }
    }
    return nil
  }

  private func fits(_ rule: Rule, _ text: ArraySlice<FoldedName.Scalar>) -> Bool {
    guard text.count >= rule.letters.count else { return false }
    for (scalar, letter) in zip(text, rule.letters).dropFirst()
    where scalar.value != letter || scalar.startsWord {
      return false
    }
    return true
  }
}
