/// The nine scripts of India that Unicode arranges alike: Devanagari, Bengali, Gurmukhi, Gujarati,
/// Odia, Tamil, Telugu, Kannada, Malayalam; and Sinhala. After the Hunterian system, without its
/// marks.
///
/// A consonant is read with an `a` unless a sign says otherwise; which of them are silent depends
/// on the language, so there is a reading for either.
enum Indic {
  static func holds(_ scalar: Unicode.Scalar) -> Bool { 0x900..<0xE00 ~= scalar.value }

  /// Tells if a mark is the dot that makes another consonant of one: an r of d.
  static func isDot(_ mark: Unicode.Scalar) -> Bool { holds(mark) && mark.value % 0x80 == 0x3C }

  /// A consonant with its vowel; either may be missing.
  private struct Syllable {
    var consonant: [UInt8] = []
    var vowel: [UInt8] = []
    var hasInherentVowel = false
    var isAfterVirama = false
    /// True where the script is one of the north, where many an `a` is silent.
    var isNorthern = false
    var grapheme = 0
  }

  /// Adds the readings of a name: every inherent vowel between two syllables spoken, or not.
  static func read(_ name: [FoldedName.Scalar], into readings: inout Readings) {
    let words = Self.words(name)
    let first = readings.count
    readings.begin(.romanization) { add(words, to: &$0) }
    readings.begin(.romanization) {
      add(words.map { withFinalO(withoutMedialVowels($0)) }, to: &$0)
    }
    readings.dropLast(ifKnownFrom: first)
  }

  private static func add(_ words: [[Syllable]], to spelling: inout Spelling) {
    for word in words {
      for syllable in word {
        spelling.append(syllable.consonant, syllable.grapheme)
        spelling.append(syllable.vowel, syllable.grapheme)
      }
      spelling.endWord()
    }
  }

  private static func words(_ name: [FoldedName.Scalar]) -> [[Syllable]] {
    var words: [[Syllable]] = []
    var isJoined = false
    for (place, scalar) in name.enumerated() {
      if scalar.startsWord || words.isEmpty { words.append([]) }
      let last = words.count - 1
      for letter in ordered(scalar.value, after: place > 0 ? name[place - 1].value : nil) {
        take(letter, of: scalar, &words[last], &isJoined)
      }
    }
    return words.map(withoutFinalVowel)
  }

  private static func take(
    _ letter: Unicode.Scalar, of scalar: FoldedName.Scalar, _ word: inout [Syllable],
    _ isJoined: inout Bool
  ) {
    let (value, grapheme) = (letter.value, Int(scalar.grapheme))
    guard holds(letter) else {
      word.append(Syllable(vowel: Array(Readings.codes(of: scalar)), grapheme: grapheme))
      return
    }
    let offset = value % 0x80
    if isDot(letter) {
      // चोपड़ा, Chopra; of the others, the code without a dot agrees with the one with it.
      if word.last?.consonant.first == UInt8(ascii: "d") {
        word[word.count - 1].consonant[0] = UInt8(ascii: "|")
      }
    } else if offset == 0x4D, !word.isEmpty {
      word[word.count - 1].vowel = []
      word[word.count - 1].hasInherentVowel = false
      isJoined = true
    } else if let letters = finals[value] {
      word.append(Syllable(consonant: letters, grapheme: grapheme))
    } else if consonants[offset] != nil {
      word.append(syllable(letter, of: scalar, after: word.last, isJoined))
      isJoined = false
    } else if let letters = signs[offset], !word.isEmpty {
      word[word.count - 1].vowel = letters
      word[word.count - 1].hasInherentVowel = false
    } else if let letters = others[offset] {
      word.append(Syllable(vowel: letters, grapheme: grapheme))
    }
  }

  /// Returns a consonant with its inherent vowel.
  private static func syllable(
    _ letter: Unicode.Scalar, of scalar: FoldedName.Scalar, after last: Syllable?,
    _ isJoined: Bool
  ) -> Syllable {
    let (value, offset) = (letter.value, letter.value % 0x80)
    var letters = alsoB[scalar.value] ?? consonants[offset] ?? []
    if 0xB80..<0xC00 ~= value { letters = tamil[offset] ?? letters }
    // After a nasal, h is breathed as gh: Singh.
    if offset == 0x39, last?.vowel == [UInt8(ascii: "n")] { letters = Array("gh".utf8) }
    return Syllable(
      consonant: letters,
      vowel: [UInt8(ascii: 0x980..<0xA00 ~= scalar.value.value ? "+" : "a")],
      hasInherentVowel: true, isAfterVirama: isJoined, isNorthern: scalar.value.value < 0xB00,
      grapheme: Int(scalar.grapheme))
  }

  /// Returns a word without its last `a`, which is silent in the north, but not after several
  /// consonants: Kumar, Chandra.
  private static func withoutFinalVowel(_ word: [Syllable]) -> [Syllable] {
    var word = word
    if word.count > 1, let last = word.last, last.hasInherentVowel, last.isNorthern,
      !last.isAfterVirama
    {
      word[word.count - 1].vowel = []
      word[word.count - 1].hasInherentVowel = false
    }
    return word
  }

  /// Returns a word with `o` for a last vu after an `a`: so Rao is written in Telugu and Kannada.
  private static func withFinalO(_ word: [Syllable]) -> [Syllable] {
    guard word.count > 1, let last = word.last, last.consonant == [UInt8(ascii: "v")],
      last.vowel == [UInt8(ascii: "u")], word[word.count - 2].vowel == [UInt8(ascii: "a")],
      !last.isNorthern
    else { return word }
    var word = word
    word[word.count - 1].consonant = []
    word[word.count - 1].vowel = [UInt8(ascii: "o")]
    return word
  }

  /// Returns a word without each `a` between a vowel and a consonant, and a consonant and a vowel:
  /// it is silent in Kamla, Manmohan.
  private static func withoutMedialVowels(_ word: [Syllable]) -> [Syllable] {
    var word = word
    for place in word.indices.dropFirst().dropLast().reversed()
    where word[place].hasInherentVowel && !word[place].isAfterVirama
      && !word[place - 1].vowel.isEmpty && !word[place + 1].vowel.isEmpty
      && !word[place + 1].consonant.isEmpty
    {
      word[place].vowel = []
    }
    return word
  }

  /// The consonants by their places in a script's 128 scalars, and those with a dot from 0x58 on.
  private static let consonants = table(
    0x15,
    """
    k kh g gh ng ch ch j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h
    """
  ).merging(table(0x58, "k kh g z | |h f y")) { first, _ in first }
  /// The v of the north is also said b, and the b of Bengali is also v: Vidya, Bidya.
  private static let alsoB: [Unicode.Scalar: [UInt8]] = [
    "व": [UInt8(ascii: "F")], "ব": [UInt8(ascii: "(")],
  ]
  /// Tamil writes voiced and voiceless alike.
  private static let tamil = table(0x15, "Q Q Q Q ng c c j")
    .merging(table(0x1F, "D D D D n D D D D n n B B B B m")) { first, _ in first }
    .merging(table(0x34, "L")) { first, _ in first }
  /// Consonants of Malayalam without a vowel.
  private static let finals = table(0xD7A, "n n r l l k")
  /// The signs for vowels after a consonant.
  private static let signs = table(0x3E, "a i i u u ri ri e e e ai o o o +V")
  /// Vowels by themselves, and the signs that follow a vowel.
  private static let others = table(0x01, "n n h").merging(
    table(0x05, "a a i i u u ri li e e e ai o o o +V")
  ) { first, _ in first }
  .merging(table(0x70, "n")) { first, _ in first }

  private static func table(_ first: UInt32, _ letters: String) -> [UInt32: [UInt8]] {
    var table: [UInt32: [UInt8]] = [:]
    for (index, entry) in letters.split(whereSeparator: \.isWhitespace).enumerated() {
      table[first + UInt32(index)] = Array(entry.utf8)
    }
    return table
  }
}
