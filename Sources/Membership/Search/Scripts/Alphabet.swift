/// The rules by which the letters of a script are written in Latin ones, as codes of `Sounds`.
struct Alphabet: Sendable {
  private struct Rule: Sendable {
    let letters: [Unicode.Scalar]
    let isInitial: Bool
    let codes: Codes
  }

  /// The rules, ordered by the lowest bytes of their first letters, which hardly two letters of a
  /// script share; the longest rules of a letter first.
  private let rules: [Rule]
  /// The starts of the rules for each lowest byte; one more for the end.
  private let starts: [UInt16]

  /// Makes an alphabet of rules `ш:sh`, between white space. Several letters may stand on the left,
  /// none on the right; a rule that begins with `^` is for the beginning of words. The longest rule
  /// that fits is taken.
  init(_ text: String) {
    // By scalars, as some letters are marks, which join what stands before them.
    let entries = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    self.init(
      rules: entries.map { entry in
        let sides = entry.split(separator: ":", omittingEmptySubsequences: false)
        let letters = Array(sides[0].drop { $0 == "^" })
        return Rule(
          letters: letters, isInitial: sides[0].first == "^",
          codes: Codes(sides[1].map { UInt8(ascii: $0) }))
      })
  }

  /// Makes an alphabet of groups `ᄀᅁQ`, between white space: letters, and the codes for each of
  /// them.
  init(groups text: String) {
    let groups = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    self.init(
      rules: groups.flatMap { group in
        let codes = Codes(group.filter(\.isASCII).map { UInt8($0.value) })
        return group.filter { !$0.isASCII }.map {
          Rule(letters: [$0], isInitial: false, codes: codes)
        }
      })
  }

  private init(rules: [Rule]) {
    self.rules = rules.sorted {
      (Self.bucket($0.letters[0]), Self.weight($1)) < (Self.bucket($1.letters[0]), Self.weight($0))
    }
    var starts: [UInt16] = []
    for (place, rule) in self.rules.enumerated() {
      while starts.count <= Self.bucket(rule.letters[0]) { starts.append(UInt16(place)) }
    }
    while starts.count <= 256 { starts.append(UInt16(rules.count)) }
    self.starts = starts
  }

  /// Returns the weight of a rule, which sorts those of one letter: longer rules first, and of
  /// equally long ones those for the beginning of words.
  private static func weight(_ rule: Rule) -> Int {
    rule.letters.count * 2 + (rule.isInitial ? 1 : 0)
  }

  private static func bucket(_ letter: Unicode.Scalar) -> Int { Int(letter.value & 0xFF) }

  /// Returns the rules among which those are that begin with a letter.
  private func rules(near letter: Unicode.Scalar) -> Range<Int> {
    Int(starts[Self.bucket(letter)])..<Int(starts[Self.bucket(letter) + 1])
  }

  /// Tells if some rule begins with a letter.
  func knows(_ letter: Unicode.Scalar) -> Bool {
    rules(near: letter).contains { rules[$0].letters[0] == letter }
  }

  /// Returns the codes for the letters at a place of a name, and the number of letters they are
  /// for; nil: there is no rule.
  func codes(at place: Int, in name: NameScalars) -> (codes: Codes, count: Int)? {
    for rule in rules(near: name[place].value) where fits(rule, at: place, in: name) {
      return (rules[rule].codes, rules[rule].letters.count)
    }
    return nil
  }

  private func fits(_ rule: Int, at place: Int, in name: NameScalars) -> Bool {
    let count = rules[rule].letters.count
    if name.count - place < count || rules[rule].isInitial && !name[place].startsWord {
      return false
    }
    for offset in 0..<count {
      let scalar = name[place + offset]
      if scalar.value != rules[rule].letters[offset] || offset > 0 && scalar.startsWord {
        return false
      }
    }
    return true
  }
}
