internal import Letters

/// A name in Latin letters, made by rule.
struct Reading: Hashable, Sendable {
  let kind: Reason.ReadingKind
  let spelling: Spelling
}

/// Makes the readings of names.
enum Reader {
  /// The readings of a name. Ideographs are read in Chinese only: the pinyin of a Japanese or
  /// Korean name would be nobody's.
  static func readings(of name: FoldedName, isChinese: Bool) -> [Reading] {
    guard !name.scalars.isEmpty else { return [] }
    if name.scalars.contains(where: { Indic.holds($0.value) }) {
      return Indic.readings(of: name.scalars).map { Reading(kind: .romanization, spelling: $0) }
    }
    guard isChinese, name.scalars.contains(where: { $0.value.traits.contains(.ideograph) }) else {
      return alphabetic(name)
    }
    return chinese(name)
  }

  /// The reading of what is written in letters; ideographs are left out.
  static func alphabetic(_ name: FoldedName) -> [Reading] {
    var spelling = Spelling()
    var kind = Reason.ReadingKind.romanization
    var rest = Alphabet.respelled(name.scalars)[...]
    while let first = rest.first {
      if first.startsWord { spelling.endWord() }
      let (codes, count) = codes(for: rest)
      spelling.append(codes, Int(first.grapheme))
      if let special = Reason.ReadingKind(script: first.value) { kind = special }
      rest = rest.dropFirst(count)
    }
    guard !spelling.isEmpty else { return [] }
    return [Reading(kind: kind, spelling: spelling)] + customary(name, spelling, kind)
  }

  /// The codes for the letters at the beginning of a text that was respelled, and how many they are for.
  static func codes(for text: ArraySlice<FoldedName.Scalar>) -> (codes: [UInt8], count: Int) {
    guard let scalar = text.first?.value else { return ([], 1) }
    if scalar.isASCII { return ([UInt8(scalar.value)], 1) }
    if let codes = Hangul.codes(for: scalar) ?? Ethiopic.codes(for: text) { return (codes, 1) }
    if let found = Burmese.codes(for: text) { return found }
    if let found = Alphabet.of(scalar)?.codes(for: text) { return found }
    return ([], 1)
  }

  /// A Korean name of two to four syllables with its surname as families write it.
  private static func customary(
    _ name: FoldedName, _ spelling: Spelling, _ kind: Reason.ReadingKind
  ) -> [Reading] {
    guard kind == .korean, 2...4 ~= name.scalars.count, let first = name.scalars.first else {
      return []
    }
    return Hangul.surnames(first.value).map { surname in
      var custom = Spelling()
      custom.append(surname, Int(first.grapheme))
      for word in spelling.words.dropFirst() {
        custom.endWord()
        for place in word { custom.append(spelling.letters[place], Int(spelling.graphemes[place])) }
      }
      return Reading(kind: kind, spelling: custom)
    }
  }
}

extension Reader {
  private static func chinese(_ name: FoldedName) -> [Reading] {
    let pinyin = spelling(name, Self.pinyin)
    guard !pinyin.isEmpty else { return [] }
    let wade = spelling(name) { Self.pinyin($0, beginsName: $1).map(WadeGiles.syllable) }
    var readings = [
      Reading(kind: .pinyin, spelling: pinyin), Reading(kind: .wadeGiles, spelling: wade),
    ]
    let passport = spelling(name) {
      Self.pinyin($0, beginsName: $1).map(WadeGiles.passportSyllable)
    }
    if passport.letters != wade.letters {
      readings.append(Reading(kind: .wadeGiles, spelling: passport))
    }
    let other = spelling(name) { ideograph, beginsName in
      Han.secondPinyin(ideograph).map(Array.init) ?? Self.pinyin(ideograph, beginsName: beginsName)
    }
    if other.letters != pinyin.letters { readings.append(Reading(kind: .pinyin, spelling: other)) }
    return readings
  }

  private static func pinyin(_ ideograph: Unicode.Scalar, beginsName: Bool) -> [UInt8]? {
    Han.pinyin(ideograph, beginsName: beginsName).map(Array.init)
  }

  /// A word for each ideograph; the letters of other scripts as they are read.
  private static func spelling(
    _ name: FoldedName, _ syllable: (Unicode.Scalar, _ beginsName: Bool) -> [UInt8]?
  ) -> Spelling {
    var spelling = Spelling()
    var rest = Alphabet.respelled(name.scalars)[...]
    while let first = rest.first {
      if first.startsWord { spelling.endWord() }
      let read = syllable(first.value, rest.startIndex == 0)
      let (codes, count) = read.map { ($0, 1) } ?? codes(for: rest)
      spelling.append(codes, Int(first.grapheme))
      rest = rest.dropFirst(count)
    }
    return spelling
  }
}
