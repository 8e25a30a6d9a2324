internal import Letters

/// Names whose keys were struck while another keyboard was set: `bdfyjd` for иванов, `шмфтщм` for
/// ivanov.
enum Keyboards {
  static func rewritings(of query: Query) -> [Rewriting] {
    let text = query.typed
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    guard Set(letters).count >= fewest else { return [] }
    let others = letters.allSatisfy(\.isASCII) ? struckOnLatin(text) : struckOnOther(text)
    var seen: [String] = []
    for other in others where other != text && !seen.contains(other) { seen.append(other) }
    return seen.map { Rewriting(query: query.with(words: $0), reason: .keyboard($0)) }
  }

  /// The fewest different letters that are read so: fewer are somebody's on any keyboard.
  private static let fewest = 4

  /// Returns what the keys of a text in Latin letters are on other keyboards.
  private static func struckOnLatin(_ text: String) -> [String] {
    let keys = Array(text.unicodeScalars)
    let layouts = KeyboardLayout.all.compactMap { $0.text(ofKeys: keys) }
    return layouts + [KoreanKeyboard.text(ofKeys: keys)].compactMap(\.self)
  }

  /// Returns what the keys of a text in other letters are on a Latin keyboard.
  private static func struckOnOther(_ text: String) -> [String] {
    let letters = Array(text.unicodeScalars)
    return KeyboardLayout.all.compactMap { $0.keys(of: letters) }
      + [KoreanKeyboard.keys(of: letters)].compactMap(\.self)
  }
}

extension Query {
  /// The text as it was typed, with its punctuation, where there is nothing but words.
  var typed: String {
    let isPlain = excluded.isEmpty && conditions.isEmpty && excludedConditions.isEmpty
    return isPlain ? text : wordsText
  }
}

/// The letters on the keys of a keyboard beside those of the American one.
struct KeyboardLayout: Sendable {
  /// For each key, by its character on the American keyboard, the letter.
  private let letters: [Unicode.Scalar: Unicode.Scalar]
  /// The keys of each letter.
  private let keys: [Unicode.Scalar: Unicode.Scalar]

  /// A layout of the letters on all keys, row by row from the left; `shifted` are those with the
  /// shift key, where they are others and no capitals.
  private init(_ plain: String, shifted: String? = nil) {
    var (letters, keys): ([Unicode.Scalar: Unicode.Scalar], [Unicode.Scalar: Unicode.Scalar])
    (letters, keys) = ([:], [:])
    let rows = [(Self.plainKeys, plain), (Self.shiftedKeys, shifted ?? plain)]
    for (own, other) in rows {
      for (key, letter) in zip(own.unicodeScalars, other.unicodeScalars) {
        letters[key] = letter
        if keys[letter] == nil { keys[letter] = key }
      }
    }
    (self.letters, self.keys) = (letters, keys)
  }

  /// Returns what the keys are on this keyboard; nil where one of them is no letter there.
  func text(ofKeys typed: [Unicode.Scalar]) -> String? {
    read(typed) { letters[$0] }
  }

  /// Returns the keys of letters that were typed on this keyboard; nil where one is not on it.
  func keys(of typed: [Unicode.Scalar]) -> String? {
    read(typed.flatMap { $0.properties.lowercaseMapping.unicodeScalars }) { keys[$0] }
  }

  private func read(
    _ typed: [Unicode.Scalar], _ other: (Unicode.Scalar) -> Unicode.Scalar?
  ) -> String? {
    var text = ""
    for scalar in typed {
      if scalar.properties.isWhitespace || scalar == "-" {
        text.unicodeScalars.append(scalar)
      } else if let letter = other(scalar), Self.isPart(letter) {
        text.unicodeScalars.append(letter)
      } else {
        return nil
      }
    }
    return text
  }

  /// Tells if a character can stand in a name: Thai writes some vowels as marks.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.traits.contains(.joined)
      || ".'".unicodeScalars.contains(scalar)
  }

  private static let plainKeys = #"`1234567890-=qwertyuiop[]\asdfghjkl;'zxcvbnm,./"#
  private static let shiftedKeys = #"~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?"#

  /// The layouts as they are printed on keyboards, written down by hand: Russian, Ukrainian, Bulgarian (of the standard and
  /// phonetic), Serbian, Greek, Hebrew, Arabic, Persian, Thai, Armenian (eastern and phonetic),
  /// Georgian; then German and French.
  static let all = [
    KeyboardLayout(#"ё1234567890-=йцукенгшщзхъ\фывапролджэячсмитьбю."#),
    KeyboardLayout(#"'1234567890-=йцукенгшщзхїґфівапролджєячсмитьбю."#),
    KeyboardLayout(#"(1234567890-.,уеишщксдзц;„ьяаожгтнвмчюйъэфхпрлб"#),
    KeyboardLayout(#"ч1234567890-=явертъуиопшщюасдфгхйкл;'зьцжбнм,./"#),
    KeyboardLayout(#"`1234567890'+љњертзуиопшђжасдфгхјклчћѕџцвбнм,.-"#),
    KeyboardLayout(#"`1234567890-=;ςερτυθιοπ[]\ασδφγηξκλ΄'ζχψωβνμ,./"#),
    KeyboardLayout(#";1234567890-=/'קראטוןםפ][\שדגכעיחלךף,זסבהנמצתץ."#),
    KeyboardLayout(#"ذ1234567890-=ضصثقفغعهخحجد\شسيبلاتنمكطئءؤرﻻىةوزظ"#),
    KeyboardLayout(#"`1234567890-=ضصثقفغعهخحجچ\شسیبلاتنمکگظطزرذدپو./"#),
    KeyboardLayout(
      #"_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ"#,
      shifted: #"%+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ"#),
    KeyboardLayout(#"՝ֆձ–,։՞․՛)օէղճփբսմուկըթծց»ջվգեանիտհպրժդչյզլքխշռ"#),
    KeyboardLayout(#"՝էթփձջւևրչճ-ժքոեռտըւիօպխծշասդֆգհյկլ;՛զղցվբնմ,․/"#),
    KeyboardLayout(
      #"„1234567890-=ქწერტყუიოპ[]\ასდფგჰჯკლ;'ზხცვბნმ,./"#,
      shifted: #"“!@#$%^&*()_+ქჭეღთყუიოპ{}|აშდფგჰჟკლ:"ძხჩვბნმ<>?"#),
    KeyboardLayout(#"^1234567890ß'qwertzuiopü+#asdfghjklöäyxcvbnm,.-"#),
    KeyboardLayout(#"²1234567890)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!"#),
  ]
}

/// The Korean keyboard, whose keys are letters that make syllables.
private enum KoreanKeyboard {
  /// The keys of initials, vowels and finals, in Unicode's order of syllables.
  private static let leads = split("r R s e E f a q Q t T d w W c z x v g")
  private static let vowels = split("k o i O j p u P h hk ho hl y n nj np nl b m ml l")
  private static let tails = split(
    "- r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g")

  private static func split(_ keys: String) -> [[Unicode.Scalar]] {
    keys.split(separator: " ").map { $0 == "-" ? [] : Array($0.unicodeScalars) }
  }

  /// Returns the syllables that keys make; nil where some key is left over.
  static func text(ofKeys keys: [Unicode.Scalar]) -> String? {
    var text = ""
    var rest = keys[...]
    while let first = rest.first {
      if first.properties.isWhitespace {
        text.unicodeScalars.append(rest.removeFirst())
      } else if let syllable = syllable(&rest) {
        text.unicodeScalars.append(syllable)
      } else {
        return nil
      }
    }
    return text
  }

  private static func syllable(_ keys: inout ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    guard let lead = longest(leads, keys) else { return nil }
    keys.removeFirst(leads[lead].count)
    guard let vowel = longest(vowels, keys) else { return nil }
    keys.removeFirst(vowels[vowel].count)
    // A consonant before a vowel begins the next syllable.
    let tail = tails.indices.filter { tail in
      guard keys.starts(with: tails[tail]) else { return false }
      return longest(vowels, keys.dropFirst(tails[tail].count)) == nil
    }.max { tails[$0].count < tails[$1].count }
    guard let tail else { return nil }
    keys.removeFirst(tails[tail].count)
    return Unicode.Scalar(UInt32(0xAC00 + (lead * 21 + vowel) * 28 + tail))
  }

  private static func longest(
    _ letters: [[Unicode.Scalar]], _ keys: ArraySlice<Unicode.Scalar>
  ) -> Int? {
    letters.indices.filter { keys.starts(with: letters[$0]) }
      .max { letters[$0].count < letters[$1].count }
  }

  /// Returns the keys of Korean letters; nil where something else is among them.
  static func keys(of letters: [Unicode.Scalar]) -> String? {
    var keys: [Unicode.Scalar] = []
    for letter in letters {
      if letter.properties.isWhitespace {
        keys.append(letter)
      } else if 0xAC00..<0xD7A4 ~= letter.value {
        let place = Int(letter.value) - 0xAC00
        keys += leads[place / 588] + vowels[place % 588 / 28] + tails[place % 28]
      } else if let single = singles[letter] {
        keys += single
      } else {
        return nil
      }
    }
    return String(String.UnicodeScalarView(keys))
  }

  /// The keys of letters that stand by themselves: U+3131 on, consonants as finals and leads have
  /// them, then vowels.
  private static let singles: [Unicode.Scalar: [Unicode.Scalar]] = {
    let consonants = split(
      "r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g")
    var singles: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for (place, keys) in (consonants + vowels).enumerated() {
      if let letter = Unicode.Scalar(UInt32(0x3131 + place)) { singles[letter] = keys }
    }
    return singles
  }()
}
