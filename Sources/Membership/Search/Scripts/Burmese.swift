/// Burmese, by sound, as passports have it: Aung, Kyaw, Nyunt.
///
/// A syllable is a consonant with signs for y, w and h, a vowel, and perhaps a consonant that a
/// mark has silenced and that colours the vowel. After J. Okell, A Guide to the Romanization of
/// Burmese (1971), conventional transcription.
enum Burmese {
  static func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1000..<0x10A0, 0xA9E0..<0xAA00, 0xAA60..<0xAA80: true
    default: false
    }
  }

  /// Returns the codes of the syllable at a place of a name, and the number of its scalars; nil
  /// when there is none.
  static func codes(at place: Int, in name: NameScalars) -> (codes: Codes, count: Int)? {
    let first = name[place].value
    guard holds(first) else { return nil }
    if let vowel = independent[first] { return (Codes(vowel), 1) }
    guard let consonant = consonants[first] else { return (.none, 1) }
    let rest = name.dropFirst(place + 1).prefix { !$0.startsWord && holds($0.value) }.map(\.value)
    let count = syllableEnd(rest)
    let signs = rest.prefix(count)
    let onset = onset(consonant, signs.filter(isMedial))
    let rhyme = rhyme(signs.filter { !isMedial($0) })
    return (Codes(joined(onset, rhyme)), 1 + count)
  }

  /// Returns the number of scalars of a syllable after its first: up to the next consonant that is
  /// spoken.
  private static func syllableEnd(_ text: [Unicode.Scalar]) -> Int {
    for place in text.indices
    where consonants[text[place]] != nil || independent[text[place]] != nil {
      let mark = text[(place + 1)...].first { $0 != creaky }
      if mark == stacker { return place + 2 }
      if mark != silencer { return place }
    }
    return text.count
  }

  /// Returns a consonant with the signs under and around it.
  private static func onset(_ consonant: String, _ medials: [Unicode.Scalar]) -> String {
    let isY = medials.contains("\u{103B}") || medials.contains("\u{103C}")
    var onset = consonant + (isY ? "y" : "")
    if medials.contains("\u{103E}") { onset = "h" + onset }
    for (written, spoken) in [("hy", "sh"), ("hly", "sh"), ("khy", "ch")] where onset == written {
      onset = spoken
    }
    return onset + (medials.contains("\u{103D}") ? "w" : "")
  }

  /// Returns the syllable. After a w, an a before a consonant is u: Nyunt, Htun.
  private static func joined(_ onset: String, _ rhyme: String) -> String {
    guard onset.hasSuffix("w"), onset.count > 1, ["an", "ant", "at"].contains(rhyme) else {
      return onset + rhyme
    }
    return onset.dropLast() + "u" + rhyme.dropFirst()
  }

  /// Returns a vowel and the consonant that ends it; a creaky nasal is written with a t (Thant).
  private static func rhyme(_ signs: [Unicode.Scalar]) -> String {
    let vowel = signs.prefix { 0x102B...0x1036 ~= $0.value }
    let last = signs.dropFirst(vowel.count).first { consonants[$0] != nil }
    let text = String(String.UnicodeScalarView(vowel.map { $0 == "\u{102B}" ? "\u{102C}" : $0 }))
    let open = vowels[text] ?? "a"
    guard let last else { return open }
    let closed = endings[last]?[text] ?? open
    return closed + (signs.contains(creaky) && closed.utf8.last == UInt8(ascii: "n") ? "t" : "")
  }

  private static func isMedial(_ scalar: Unicode.Scalar) -> Bool { 0x103B...0x103E ~= scalar.value }

  private static let creaky: Unicode.Scalar = "\u{1037}"
  private static let silencer: Unicode.Scalar = "\u{103A}"
  private static let stacker: Unicode.Scalar = "\u{1039}"

  private static let consonants = table(
    """
    ကk ခkh ဂg ဃg ငng စs ဆs ဇz ဈz ဉny ညny ဋt ဌht ဍd ဎd ဏn တt ထht ဒd ဓd နn ပp ဖph ဗb ဘb မm ယy ရy \
    လl ဝw သth ဿth ဟh ဠl အ ဢ
    ၐsh ၑs ၚng ၛz ၜb ၝb ၡsh ၥth ၦpw ၮn ၯyw ၰgw ၵk ၶkh ၷg ၸs ၹz ၺny ၻd ၼn ၽph ၾf ၿb ႀth ႁh ႎf
    ꧠg ꧡch ꧢz ꧣn ꧤb ꧧny ꧨf ꧩg ꧪg ꧫz ꧬz ꧭd ꧮd ꧯn ꧺl ꧻd ꧼd ꧽb ꧾb
    ꩠg ꩡs ꩢch ꩣz ꩤz ꩥny ꩦt ꩧth ꩨd ꩩd ꩪd ꩫn ꩬs ꩭh ꩮh ꩯf ꩱkh ꩲz ꩳr ꩺr ꩾch ꩿsh
    """)
  private static let independent = table(
    "ဣi ဤi ဥu ဦu ဧe ဨo ဩaw ဪaw ၒri ၓri ၔli ၕli ꩴoe ꩵn ꩶhm")

  private static func table(_ text: String) -> [Unicode.Scalar: String] {
    var table: [Unicode.Scalar: String] = [:]
    for entry in text.split(whereSeparator: \.isWhitespace) {
      guard let letter = entry.unicodeScalars.first else { continue }
      table[letter] = String(entry.unicodeScalars.dropFirst())
    }
    return table
  }

  private static let vowels = [
    "": "a", "\u{102C}": "a", "\u{102D}": "i", "\u{102E}": "i", "\u{102F}": "u", "\u{1030}": "u",
    "\u{1031}": "e", "\u{1032}": "e", "\u{1031}\u{102C}": "aw", "\u{102D}\u{102F}": "o",
    "\u{1036}": "an", "\u{102F}\u{1036}": "on", "\u{102D}\u{1036}": "ein",
  ]
  /// For each last consonant the rhymes that it makes of the vowels before it.
  private static let endings: [Unicode.Scalar: [String: String]] = {
    let (i, u, aw, o) = ("\u{102D}", "\u{102F}", "\u{1031}\u{102C}", "\u{102D}\u{102F}")
    let (t, n) = (["": "at", i: "eit", u: "ok"], ["": "an", i: "ein", u: "un"])
    return [
      "က": ["": "et", aw: "auk", o: "aik"], "င": ["": "in", aw: "aung", o: "aing"],
      "စ": ["": "it"], "ည": ["": "i"], "ဉ": ["": "in"], "ယ": ["": "e"],
      "တ": t, "ဒ": t, "ပ": t, "ဗ": t, "န": n, "ဏ": n, "မ": n,
    ]
  }()
}
