/// Names typed for an input method that was not on: Vietnamese in VNI (`nguye6n4`) or Telex
/// (`nguyeenx`), pinyin with the numbers of tones, and zhuyin (ㄓㄤ).
enum InputMethods {
  static func rewritings(of query: Query) -> [Rewriting] {
    let words = query.wordsText.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map { $0.flatMap { Array($0.properties.lowercaseMapping.unicodeScalars) } }
    return [withoutNumbers(words), fromTelex(words), fromZhuyin(words)].compactMap { text in
      text.map { Rewriting(query: query.with(words: $0), reason: .inputMethod($0)) }
    }
  }

  /// Returns words without the digits that stand behind letters for a tone or a mark; nil: there
  /// are none, or they are no such digits.
  private static func withoutNumbers(_ words: [[Unicode.Scalar]]) -> String? {
    guard words.contains(where: { $0.contains(where: isTone) }) else { return nil }
    let areTones = words.allSatisfy { word in
      guard let first = word.first else { return false }
      return isLatin(first) && word.allSatisfy { isTone($0) || isLatin($0) }
    }
    return areTones ? text(words.map { $0.filter { !isTone($0) } }) : nil
  }

  private static func isTone(_ scalar: Unicode.Scalar) -> Bool { "1"..."9" ~= scalar }
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool { "a"..."z" ~= scalar }

  private static func text(_ words: [[Unicode.Scalar]]) -> String {
    words.reduce(into: "") { text, word in
      if !text.isEmpty { text += " " }
      text.unicodeScalars.append(contentsOf: word)
    }
  }
}

/// Telex, the usual way to type Vietnamese: a letter twice or a w for a mark, and s f r x j for
/// tones.
extension InputMethods {
  private static func fromTelex(_ words: [[Unicode.Scalar]]) -> String? {
    // One word by itself is a syllable too often.
    let read = words.count > 1 ? words.compactMap(syllable) : []
    return read.count == words.count && read != words ? text(read) : nil
  }

  /// Returns the letters of a syllable without those that stand for marks; nil: it is none.
  private static func syllable(_ word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let initial = word.prefix { !isVowel($0) && $0 != "w" }
    var plain = initial.elementsEqual("dd".unicodeScalars) ? ["d"] : Array(initial)
    guard initials.contains(text([plain])) else { return nil }
    let (vowels, rest) = (plain.count, word[initial.endIndex...])
    for letter in rest where !tones.contains(letter) && letter != "w" {
      // aa, ee and oo are one letter with a hat, also where the second comes behind the end.
      let isHat = ["a", "e", "o"].contains(letter) && plain[vowels...].contains(letter)
      if !isHat { plain.append(letter) }
    }
    let spoken = plain[vowels...].prefix(while: isVowel)
    let final = plain[(vowels + spoken.count)...]
    return 1...3 ~= spoken.count && finals.contains(text([Array(final)])) ? plain : nil
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    vowels.contains(scalar)
  }

  private static let vowels = Set("aeiouy".unicodeScalars)
  private static let tones = Set("sfrxj".unicodeScalars)
  private static let initials: Set = [
    "", "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
    "qu", "q", "r", "s", "t", "th", "tr", "v", "x",
  ]
  private static let finals: Set = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
}

/// Zhuyin, the letters in which Mandarin is typed in Taiwan.
extension InputMethods {
  private static func fromZhuyin(_ words: [[Unicode.Scalar]]) -> String? {
    guard words.contains(where: { $0.contains { 0x3105...0x3129 ~= $0.value } }) else { return nil }
    var syllables: [String] = []
    for word in words {
      var rest = word[...]
      while !rest.isEmpty {
        guard let syllable = pinyin(&rest) else { return nil }
        syllables.append(syllable)
      }
    }
    return syllables.joined(separator: " ")
  }

  /// Takes a syllable, with the mark of its tone, from the beginning of letters.
  private static func pinyin(_ letters: inout ArraySlice<Unicode.Scalar>) -> String? {
    let initial = letters.first.flatMap { zhuyinInitials[$0] }
    if initial != nil { letters.removeFirst() }
    let final = letters.prefix { 0x311A...0x3129 ~= $0.value }
    letters.removeFirst(final.count)
    let isMarked = letters.first.map(zhuyinTones.contains) ?? false
    if isMarked { letters.removeFirst() }
    guard let initial else { return zhuyinFinals[String(final)]?.alone }
    if final.isEmpty { return initial + "i" }
    return zhuyinFinals[String(final)].map { initial + $0.joined }
  }

  private static let zhuyinTones = Set("ˉˊˇˋ˙".unicodeScalars)

  private static let zhuyinInitials: [Unicode.Scalar: String] = {
    let initials = "ㄅb ㄆp ㄇm ㄈf ㄉd ㄊt ㄋn ㄌl ㄍg ㄎk ㄏh ㄐj ㄑq ㄒx ㄓzh ㄔch ㄕsh ㄖr ㄗz ㄘc ㄙs"
    return initials.unicodeScalars.split(separator: " ").reduce(into: [:]) { table, entry in
      table[entry[entry.startIndex]] = String(entry.dropFirst())
    }
  }()

  /// The finals: zhuyin, pinyin behind an initial, pinyin by itself.
  private static let zhuyinFinals: [String: (joined: String, alone: String)] = {
    let finals = """
      ㄚ:a:a ㄛ:o:o ㄜ:e:e ㄝ:e:e ㄞ:ai:ai ㄟ:ei:ei ㄠ:ao:ao ㄡ:ou:ou ㄢ:an:an ㄣ:en:en ㄤ:ang:ang ㄥ:eng:eng
      ㄦ:er:er ㄧ:i:yi ㄧㄚ:ia:ya ㄧㄝ:ie:ye ㄧㄠ:iao:yao ㄧㄡ:iu:you ㄧㄢ:ian:yan ㄧㄣ:in:yin ㄧㄤ:iang:yang
      ㄧㄥ:ing:ying ㄨ:u:wu ㄨㄚ:ua:wa ㄨㄛ:uo:wo ㄨㄞ:uai:wai ㄨㄟ:ui:wei ㄨㄢ:uan:wan ㄨㄣ:un:wen ㄨㄤ:uang:wang
      ㄨㄥ:ong:weng ㄩ:u:yu ㄩㄝ:ue:yue ㄩㄢ:uan:yuan ㄩㄣ:un:yun ㄩㄥ:iong:yong
      """
    return finals.split(whereSeparator: \.isWhitespace).reduce(into: [:]) { table, entry in
      let parts = entry.split(separator: ":").map(String.init)
      table[parts[0]] = (parts[1], parts[2])
    }
  }()
}
