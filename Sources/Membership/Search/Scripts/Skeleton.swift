internal import Letters

/// The consonants of names in scripts that leave vowels out, or turn them round: Arabic, Hebrew,
/// Thai and others. Only they are compared, with the consonants that were typed: mohammed, muhammad
/// محمد.
///
/// A vowel at the beginning of a word leaves a mark of its own, whatever it is.
enum Skeleton {
  /// The mark of a vowel at the beginning of a word.
  private static let vowel = UInt8(ascii: "A")
  private static let w = UInt8(ascii: "w")
  /// The codes of `Sounds` that are vowels.
  private static let vowels = Set("aeiouAEOUW@^V+".utf8)
  private static let semivowels = Set("yYw".utf8)

  /// Returns the consonants of a word in the ways of spelling it loosely: two at most that have
  /// enough of them to mean somebody, else one that has too few. None for words that are no such
  /// name.
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

  /// Returns consonants without an r before an n: in Thai names `arn` and `orn` are long vowels and
  /// an n: Charnvirakul, Banharn.
  private static func withoutLongVowel(_ consonants: [UInt8]) -> [UInt8] {
    let (r, n) = (UInt8(ascii: "r"), UInt8(ascii: "n"))
    return consonants.indices.filter { place in
      !(place > 0 && place + 1 < consonants.count && consonants[place] == r
        && consonants[place + 1] == n)
    }.map { consonants[$0] }
  }

  /// Tells if a word can be a romanization: there are never three consonants or vowels in a row,
  /// nor letters that no romanization has.
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

  /// Adds the consonants that a name can have: with the articles or without, and the letters for
  /// both a vowel and a consonant read in either way.
  static func read(_ name: [FoldedName.Scalar], into readings: inout Readings) {
    let sounds = sounds(of: name)
    // Most names have no letter that can be read in more than one way.
    let hasArticle = sounds.contains { if case .article = $0 { true } else { false } }
    let hasVowel = sounds.contains { if case .vowel = $0 { true } else { false } }
    let first = readings.count
    for keepsArticle in hasArticle ? [true, false] : [true] {
      for consonant in hasVowel ? VowelLetter.allCases : [.none] {
        readings.begin(.consonants) { spelling in
          for sound in sounds { sound.add(to: &spelling, keepsArticle: keepsArticle, consonant) }
        }
        readings.dropLast(ifKnownFrom: first)
      }
    }
  }

  /// The choice of the letters of a word that are consonants, of those that can be u, o or w: in
  /// Mousavi the last.
  private enum VowelLetter: CaseIterable {
    case none, all, first, last
  }

  /// A part of a name.
  private enum Sound {
    /// A consonant, or a first vowel: its code and its grapheme.
    case letter(UInt8, UInt8)
    /// The vowel of an article.
    case article(UInt8)
    /// A letter that can be a vowel or a w.
    case vowel(UInt8, isFirst: Bool, isLast: Bool)
    case wordEnd

    func add(to spelling: inout Spelling, keepsArticle: Bool, _ consonant: VowelLetter) {
      switch self {
      case .letter(let code, let grapheme): spelling.append(code, Int(grapheme))
      case .article(let grapheme):
        if keepsArticle { spelling.append(Skeleton.vowel, Int(grapheme)) }
      case .vowel(let grapheme, let isFirst, let isLast):
        let isConsonant =
          switch consonant {
          case .none: false
          case .all: true
          case .first: isFirst
          case .last: isLast
          }
        if isConsonant { spelling.append(w, Int(grapheme)) }
      case .wordEnd: spelling.endWord()
      }
    }
  }

  private static func sounds(of name: [FoldedName.Scalar]) -> [Sound] {
    var sounds: [Sound] = []
    sounds.reserveCapacity(name.count + 4)
    var start = 0
    for place in 1...max(1, name.count) where place == name.count || name[place].startsWord {
      add(name[start..<place], to: &sounds)
      start = place
    }
    return sounds
  }

  private static func add(_ word: ArraySlice<FoldedName.Scalar>, to sounds: inout [Sound]) {
    var rest = word
    let (first, second) = (word.startIndex, word.startIndex + 1)
    if word.count > 3, word[first].value == "ا", word[second].value == "ل" {
      sounds += [
        .article(word[first].grapheme), .letter(UInt8(ascii: "l"), word[second].grapheme), .wordEnd,
      ]
      rest = word.dropFirst(2)
    }
    let scalars = ThaiScript.spoken(rest)
    let vowels = scalars.indices.dropFirst().filter { isVowel(scalars[$0].value) }
    for place in scalars.indices {
      let grapheme = scalars[place].grapheme
      var codes = codes(at: place, in: scalars)
      if codes == Codes("m"), isLip(place + 1, in: scalars) { codes = Codes("~") }
      for code in codes {
        let isVowel = place > 0 && code == w
        sounds.append(
          isVowel
            ? .vowel(grapheme, isFirst: place == vowels.first, isLast: place == vowels.last)
            : .letter(code, grapheme))
      }
    }
    sounds.append(.wordEnd)
  }

  /// Tells if a letter is of a script whose names are read by their consonants.
  static func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590..<0x780, 0x870..<0x900, 0xE00..<0xF00, 0x1780..<0x1800, 0xFB1D..<0xFDFE: true
    default: false
    }
  }

  private static func codes(at place: Int, in word: [FoldedName.Scalar]) -> Codes {
    let scalar = word[place].value
    let next = place + 1 < word.count ? word[place + 1].value : nil
    let codes = ThaiScript.codes(scalar, before: next) ?? codes(of: scalar)
    // A yod that begins a word is i as well as y: Yitzhak, Itzhak.
    if place == 0 { return codes == Codes("y") ? Codes("Y") : codes }
    if scalar == "ھ", aspirates.contains(word[place - 1].value) { return .none }
    // چوہدری: the h is breathed with the d, Chaudhry.
    if scalar == "ہ", word[place - 1].value == "و", next == "د" { return .none }
    // ត្ត: a letter joined to itself is one.
    if place > 1, word[place - 1].value == "\u{17D2}", scalar == word[place - 2].value {
      return .none
    }
    return Codes(
      codes.lazy.filter {
        $0 != UInt8(ascii: "y") && $0 != vowel && (next != nil || $0 != UInt8(ascii: "h"))
      })
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    letters(scalar).number == UInt64(w)
  }

  /// Returns the codes of a letter, else of the one that it is compared as: ښ is a kind of س. No
  /// letter of Thai and its neighbours is a kind of another.
  private static func codes(of scalar: Unicode.Scalar) -> Codes {
    let codes = letters(scalar)
    guard codes.isEmpty, !(0xE00..<0x1800 ~= scalar.value) else { return codes }
    var base: [UInt8] = []
    Letters.appendBase(of: scalar, to: &base)
    return String(decoding: base, as: UTF8.self).unicodeScalars
      .reduce(.none) { $0.joined(to: letters($1)) }
  }

  /// Tells if a letter is p or b: an m before it is also n, as in Latin letters.
  private static func isLip(_ place: Int, in word: [FoldedName.Scalar]) -> Bool {
    place < word.count && (letters(word[place].value).first.map("pPbB".utf8.contains) ?? false)
  }

  /// Letters of Urdu that are one sound with an h after them: dh.
  private static let aspirates = Array("بپتٹجچدڈکگ".unicodeScalars)

  /// Returns the codes of `Sounds` for a letter; none for a letter without an entry.
  private static func letters(_ scalar: Unicode.Scalar) -> Codes {
    let place = Int(scalar.value) - first
    return table.indices.contains(place) ? table[place] : .none
  }

  /// U+0590, the first of Hebrew, before all others.
  private static let first = 0x590

  /// The codes of each letter from the first on. An entry of the texts below is some letters of one
  /// code, and then that code of `Sounds`, or several; `A` is a vowel at the beginning of a word,
  /// `w` may be a vowel.
  private static let table: [Codes] = {
    var table: [Codes] = []
    let letters = [arabic, hebrew, ThaiScript.letters, khmer]
    for entry in letters.joined(separator: " ").split(whereSeparator: \.isWhitespace) {
      let codes = Codes(entry.unicodeScalars.filter(\.isASCII).map { UInt8($0.value) })
      for scalar in entry.unicodeScalars where !scalar.isASCII {
        let place = Int(scalar.value) - first
        while table.count <= place { table.append(.none) }
        table[place] = codes
      }
    }
    return table
  }()

  /// Arabic, which writes p like b, with the letters of Persian, Urdu, Kurdish, Sindhi and others.
  /// The ە of Kurdish and Uyghur, which looks like an h, is a vowel.
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
