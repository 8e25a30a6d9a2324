/// Korean names in Latin letters, in one of the many ways to write each syllable.
enum KoreanLatin {
  typealias Name = (family: [Codes], given: [[Codes]])

  /// Returns the names that a text can be: the family name first or last, the syllables of the given
  /// name joined or apart.
  static func names(in text: String) -> [Name] {
    let letters = FoldedName(text).native
    guard 2...3 ~= letters.wordStarts.count, letters.letters.allSatisfy({ 0x61...0x7A ~= $0 })
    else {
      return []
    }
    let words = letters.words.map { String(decoding: letters.letters[$0], as: UTF8.self) }
    let orders = [(words[0], Array(words.dropFirst())), (words[words.count - 1], words.dropLast())]
    return orders.flatMap { family, given -> [Name] in
      let families = family.count > longest ? [] : ways(family, isFamily: true)
      if families.isEmpty { return [] }
      return syllables(given).map { (families, $0.map { ways($0, isFamily: false) }) }
        .filter { name in name.1.allSatisfy { !$0.isEmpty } }
    }
  }

  /// The most letters of a syllable: `cheong`, `kyoung`.
  private static let longest = 7

  /// Returns the ways to part a given name of one or two words into two syllables, or one.
  private static func syllables(_ words: [String]) -> [[String]] {
    if words.count == 2 { return [words] }
    guard let word = words.first, words.count == 1, 2...2 * longest ~= word.count else { return [] }
    let apart = (1..<word.count).map { [String(word.prefix($0)), String(word.dropFirst($0))] }
    return apart.filter { $0.allSatisfy { $0.count <= longest && isSyllable($0) } }
      + (word.count <= longest && isSyllable(word) ? [[word]] : [])
  }

  private static func isSyllable(_ text: String) -> Bool { !parts(of: text).isEmpty }

  /// Returns the ways of writing the syllables that a Latin one can be.
  private static func ways(_ text: String, isFamily: Bool) -> [Codes] {
    var ways: Set<UInt64> = []
    for part in parts(of: text) {
      for initial in part.initials {
        for vowel in part.vowels {
          for final in part.finals {
            let value = UInt32(0xAC00 + (initial * 21 + vowel) * 28 + final)
            guard let syllable = Unicode.Scalar(value) else { continue }
            ways.formUnion(KoreanSpelling.ways(syllable, isFamily: isFamily).map(\.number))
          }
        }
      }
    }
    let families = isFamily ? KoreanSpelling.families(written: text).flatMap(\.self) : []
    return ways.sorted().map { Codes(number: $0) } + families
  }

  private typealias Parts = (initials: [Int], vowels: [Int], finals: [Int])

  /// Returns the parts of a syllable, by their places in Unicode's order: consonants, vowels,
  /// consonants. A w or y before a vowel is part of it.
  private static func parts(of text: String) -> [Parts] {
    let initial = text.prefix { !"aeiouwy".contains($0) }
    let rest = text.dropFirst(initial.count)
    let vowel = rest.prefix { "aeiouwy".contains($0) }
    let initials = plain(KoreanSpelling.initials(initial))
    let vowels = KoreanSpelling.vowels(vowel)
    let finals = plainFinals(KoreanSpelling.finals(rest.dropFirst(vowel.count)))
    return initials.isEmpty || vowels.isEmpty || finals.isEmpty ? [] : [(initials, vowels, finals)]
  }

  /// Returns initials without the tense ones, which names hardly have.
  private static func plain(_ initials: [Int]) -> [Int] {
    initials.filter { ![1, 4, 8, 10, 13].contains($0) }
  }

  /// Returns of finals that sound alike those of names: ㄱ ㄴ ㄹ ㅁ ㅂ ㅅ ㅇ, or none.
  private static func plainFinals(_ finals: [Int]) -> [Int] {
    finals.filter { [0, 1, 4, 8, 16, 17, 19, 21].contains($0) }
  }
}
