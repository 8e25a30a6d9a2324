internal import Letters

/// Names in scripts that leave vowels out, or turn them round: Arabic, Hebrew, Thai and others. Only
/// their consonants are compared, with the consonants of what was typed: mohammed, muhammad محمد.
///
/// A vowel at the beginning of a word leaves a mark of its own, whatever it is.
enum Skeleton {
  private static let vowel = UInt8(ascii: "A")
  private static let w = UInt8(ascii: "w")
  private static let vowels = Set("aeiouAEOUW@^V+".utf8)
  private static let semivowels = Set("yYw".utf8)

  /// The consonants of a word in the ways of spelling it loosely: two at most that have enough of
  /// them to mean somebody, else one that has too few. None for what is no such name.
  static func needles(_ spellings: [[UInt8]]) -> (strong: [[UInt8]], weak: [UInt8]?) {
    var strong: [[UInt8]] = []
    var weak: [UInt8]?
    for loose in spellings where isPronounceable(loose) {
      let consonants = consonants(loose)
      if consonants.isEmpty || strong.contains(consonants) { continue }
      if isEnough(consonants, of: loose) {
        strong.append(consonants)
      } else {
        weak = weak ?? consonants
      }
    }
    if let first = strong.first { strong.append(withoutLongVowel(first)) }
    strong = strong.indices.filter { strong.firstIndex(of: strong[$0]) == $0 }.map { strong[$0] }
    return (Array(strong.prefix(2)), strong.isEmpty ? weak : nil)
  }

  private static func isEnough(_ consonants: [UInt8], of loose: [UInt8]) -> Bool {
    let spoken = loose.count { vowels.contains($0) }
    return consonants.count > 2 || (consonants.count == 2 && spoken * 3 >= loose.count)
  }

  private static func consonants(_ loose: [UInt8]) -> [UInt8] {
    var consonants: [UInt8] = []
    for (place, code) in loose.enumerated() {
      if place == 0, vowels.contains(code) {
        consonants.append(vowel)
      } else if code == UInt8(ascii: "X") {
        // Thaksin: a letter for each sound.
        consonants += [UInt8(ascii: "k"), UInt8(ascii: "s")]
      } else if !vowels.contains(code), place == 0 || !semivowels.contains(code) {
        consonants.append(code)
      }
    }
    if consonants.count > 2, consonants.last == UInt8(ascii: "h") { consonants.removeLast() }
    return consonants
  }

  /// In Thai names `arn` and `orn` are long vowels and an n: Charnvirakul, Banharn.
  private static func withoutLongVowel(_ consonants: [UInt8]) -> [UInt8] {
    let (r, n) = (UInt8(ascii: "r"), UInt8(ascii: "n"))
    return consonants.indices.filter { place in
      !(place > 0 && place + 1 < consonants.count && consonants[place] == r
        && consonants[place + 1] == n)
    }.map { consonants[$0] }
  }

  /// Whether there are never three consonants or vowels in a row, nor letters that no romanization
  /// has.
  private static func isPronounceable(_ loose: [UInt8]) -> Bool {
    var (consonants, spoken, last): (Int, Int, UInt8) = (0, 0, 0)
    for code in loose {
      if code == UInt8(ascii: "c") || code == UInt8(ascii: "x") { return false }
      if code == UInt8(ascii: "g"), last == UInt8(ascii: "n") { continue }
      if code == UInt8(ascii: "n"), last == UInt8(ascii: "r") { continue }
      last = code
      spoken = vowels.contains(code) ? spoken + 1 : 0
      consonants = spoken > 0 || code == UInt8(ascii: "y") ? 0 : consonants + 1
      if consonants > 2 || spoken > 2 { return false }
    }
    return true
  }

  /// What a name can have for consonants: the articles, and the letters for both a vowel and a
  /// consonant, read in either way.
  static func readings(of name: [FoldedName.Scalar]) -> [Spelling] {
    var readings: [Spelling] = []
    let hasArticle = name.contains { $0.value == "ا" }
    // Most names have no letter that can be read in more than one way.
    let ways = name.contains { letters[$0.value] == [w] } ? VowelLetter.allCases : [.none]
    for keepsArticle in hasArticle ? [true, false] : [true] {
      for consonant in ways {
        let spelling = spelling(name, keepsArticle: keepsArticle, consonant)
        if !spelling.isEmpty, !readings.contains(spelling) { readings.append(spelling) }
      }
    }
    return readings
  }

  /// Which letters of a word that can be u, o or w are consonants: in Mousavi the last.
  private enum VowelLetter: CaseIterable {
    case none, all, first, last

    func isConsonant(_ place: Int, of places: [Int]) -> Bool {
      switch self {
      case .none: false
      case .all: true
      case .first: place == places.first
      case .last: place == places.last
      }
    }
  }

  private static func spelling(
    _ name: [FoldedName.Scalar], keepsArticle: Bool, _ consonant: VowelLetter
  ) -> Spelling {
    var spelling = Spelling()
    var word: [FoldedName.Scalar] = []
    for (place, scalar) in name.enumerated() {
      word.append(scalar)
      guard place + 1 == name.count || name[place + 1].startsWord else { continue }
      add(word, &spelling, keepsArticle: keepsArticle, consonant)
      word = []
    }
    return spelling
  }

  private static func add(
    _ word: [FoldedName.Scalar], _ spelling: inout Spelling, keepsArticle: Bool,
    _ consonant: VowelLetter
  ) {
    var rest = word[...]
    if rest.count > 3, rest[0].value == "ا", rest[1].value == "ل" {
      if keepsArticle { spelling.append(vowel, Int(rest[0].grapheme)) }
      spelling.append(UInt8(ascii: "l"), Int(rest[1].grapheme))
      spelling.endWord()
      rest = rest.dropFirst(2)
    }
    let scalars = ThaiScript.spoken(rest)
    let vowels = scalars.indices.dropFirst().filter { letters[scalars[$0].value] == [w] }
    for place in scalars.indices {
      var codes = codes(at: place, in: scalars)
      if codes == [UInt8(ascii: "m")], isLip(place + 1, in: scalars) { codes = [UInt8(ascii: "~")] }
      if place > 0, !consonant.isConsonant(place, of: vowels) { codes.removeAll { $0 == w } }
      for code in codes { spelling.append(code, Int(scalars[place].grapheme)) }
    }
    spelling.endWord()
  }

  /// Whether a name is to be read by its consonants.
  static func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590..<0x780, 0x870..<0x900, 0xE00..<0xF00, 0x1780..<0x1800, 0xFB1D..<0xFDFE: true
    default: false
    }
  }

  private static func codes(at place: Int, in word: [FoldedName.Scalar]) -> [UInt8] {
    let scalar = word[place].value
    let next = place + 1 < word.count ? word[place + 1].value : nil
    let codes = ThaiScript.codes(scalar, before: next) ?? codes(of: scalar)
    // A yod that begins a word is i as well as y: Yitzhak, Itzhak.
    if place == 0 { return codes == [UInt8(ascii: "y")] ? [UInt8(ascii: "Y")] : codes }
    if scalar == "ھ", aspirates.contains(word[place - 1].value) { return [] }
    // چوہدری: the h is breathed with the d, Chaudhry.
    if scalar == "ہ", word[place - 1].value == "و", next == "د" { return [] }
    // ត្ត: a letter joined to itself is one.
    if place > 1, word[place - 1].value == "\u{17D2}", scalar == word[place - 2].value { return [] }
    return codes.filter {
      $0 != UInt8(ascii: "y") && $0 != vowel && (next != nil || $0 != UInt8(ascii: "h"))
    }
  }

  /// The codes of a letter, else of the one that it is compared as: ښ is a kind of س.
  private static func codes(of scalar: Unicode.Scalar) -> [UInt8] {
    if let codes = letters[scalar] { return codes }
    var base: [UInt8] = []
    Letters.appendBase(of: scalar, to: &base)
    return String(decoding: base, as: UTF8.self).unicodeScalars.flatMap { letters[$0] ?? [] }
  }

  /// Whether a letter is p or b: an m before it is also n, as in Latin letters.
  private static func isLip(_ place: Int, in word: [FoldedName.Scalar]) -> Bool {
    guard place < word.count, let code = letters[word[place].value]?.first else { return false }
    return "pPbB".utf8.contains(code)
  }

  /// Letters of Urdu that are one sound with an h after them: dh.
  private static let aspirates = Set("بپتٹجچدڈکگ".unicodeScalars)

  /// A scalar and the codes of `Sounds` for it.
  private static let letters: [Unicode.Scalar: [UInt8]] = {
    var letters: [Unicode.Scalar: [UInt8]] = [:]
    let tables = [arabic, hebrew, ThaiScript.letters, khmer]
    for entry in tables.joined(separator: " ").split(whereSeparator: \.isWhitespace) {
      let scalars = Array(entry.unicodeScalars)
      for scalar in scalars where !scalar.isASCII {
        letters[scalar] = scalars.filter(\.isASCII).map { UInt8($0.value) }
      }
    }
    return letters
  }()

  /// Arabic, which writes p like b, with the letters of Persian, Urdu, Kurdish, Sindhi and others. The
  /// ە of Kurdish and Uyghur, which looks like an h, is a vowel.
  private static let arabic = """
    اأإآٱعءئەA بB پp تطt ث$ ج! چC حهھہh خK دd ذضظ& رڕr زz ژZ سصs شS غg فf ڤv قQ كکk گگg لڵl مm نںn
    وؤۅۆۇۈۉۋࢱw يىیېؠۍࢆࢨࢩࢬy ڈd ٹt ڑr ےy
    ٺٿt ٻڀٮb ڃn ڄ! ڇC ڌڍڎd ڡࢻf ڦp ٯࢼQ ڱڭng ڳg ڻࢽn ࢭA
    """

  private static let hebrew = """
    אעA ב( גg דd הh וװw ױwy זz חK טתt יײׯy כךK לl מםm נןn סs פףP צץT קQ רr שS
    """

  /// Khmer, of both series, without the r that ends a word.
  private static let khmer = """
    កQ ខគឃk ងng ចឆជឈM ញny ដឌ& ឋថធt ឍt ណនn តទ> បពB ផភp មំm យy រ< លឡl វw សឝឞs ហh អឣឤA
    ឥឦឧឨឩឪឯឰឱឲឳA ឫឬr ឭឮl
    """
}
