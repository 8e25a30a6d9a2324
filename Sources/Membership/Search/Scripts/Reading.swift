internal import Letters

/// A name in Latin letters, made by rule.
struct Reading: Hashable, Sendable {
  fileprivate(set) var kind: Reason.ReadingKind
  fileprivate(set) var spelling = Spelling()
}

/// The readings of a name. Made again and again in the same memory.
struct Readings: Sendable {
  private var all: [Reading] = []
  private(set) var count = 0

  subscript(place: Int) -> Reading { all[place] }

  /// Becomes the readings of a name. Ideographs are read in Chinese only: the pinyin of a Japanese
  /// or Korean name would be nobody's.
  mutating func read(_ name: FoldedName, isChinese: Bool) {
    count = 0
    if name.scalars.isEmpty { return }
    if name.scalars.contains(where: { Indic.holds($0.value) }) {
      Indic.read(name.scalars, into: &self)
    } else if isChinese, name.scalars.contains(where: { $0.value.traits.contains(.ideograph) }) {
      readChinese(name)
    } else {
      readAlphabetic(name)
    }
  }

  /// Adds the consonants of a name in a script that leaves vowels out.
  mutating func readConsonants(_ name: FoldedName) {
    if name.scalars.contains(where: { Skeleton.holds($0.value) }) {
      Skeleton.read(name.scalars, into: &self)
    }
  }

  /// Adds a reading; none where nothing of the name can be read.
  mutating func begin(_ kind: Reason.ReadingKind, _ write: (inout Spelling) -> Void) {
    if count == all.count { all.append(Reading(kind: kind)) }
    all[count].kind = kind
    all[count].spelling.removeAll()
    write(&all[count].spelling)
    if !all[count].spelling.isEmpty { count += 1 }
  }

  /// Drops the last reading if one from a place on has the same letters of the same graphemes.
  mutating func dropLast(ifKnownFrom first: Int) {
    guard count > first + 1 else { return }
    for place in first..<count - 1 where all[place].spelling == all[count - 1].spelling {
      count -= 1
      return
    }
  }
}

extension Readings {
  /// Returns the reading of the part of a name that is written in letters; ideographs are left out.
  static func alphabetic(_ name: FoldedName) -> Spelling {
    var spelling = Spelling()
    _ = add(Alphabet.respelled(name.scalars), to: &spelling)
    return spelling
  }

  private mutating func readAlphabetic(_ name: FoldedName) {
    var kind = Reason.ReadingKind.romanization
    begin(kind) { kind = Self.add(Alphabet.respelled(name.scalars), to: &$0) }
    guard count > 0 else { return }
    all[0].kind = kind
    if kind == .korean { readCustomary(name.scalars) }
  }

  /// Adds letters as they are read; returns the kind of that reading.
  private static func add(
    _ scalars: [FoldedName.Scalar], to spelling: inout Spelling
  ) -> Reason.ReadingKind {
    var kind = Reason.ReadingKind.romanization
    scalars.withUnsafeBufferPointer { name in
      var place = 0
      while place < name.count {
        if name[place].startsWord { spelling.endWord() }
        let (codes, count) = codes(at: place, in: name)
        spelling.append(codes, Int(name[place].grapheme))
        if let special = Reason.ReadingKind(script: name[place].value) { kind = special }
        place += count
      }
    }
    return kind
  }

  /// Returns the codes of a letter by itself.
  static func codes(of letter: FoldedName.Scalar) -> Codes {
    Alphabet.respelled([letter]).withUnsafeBufferPointer { codes(at: 0, in: $0).0 }
  }

  /// Returns the codes for the letters at a place of a name that was respelled, and the number of
  /// letters they are for.
  private static func codes(at place: Int, in name: NameScalars) -> (Codes, Int) {
    let scalar = name[place].value
    if scalar.isASCII { return (Codes(number: UInt64(scalar.value)), 1) }
    if let codes = Hangul.codes(for: scalar) ?? Ethiopic.codes(at: place, in: name) {
      return (codes, 1)
    }
    if let found = Burmese.codes(at: place, in: name) { return found }
    if let found = Alphabet.of(scalar)?.codes(at: place, in: name) { return found }
    return (.none, 1)
  }

  /// Adds a Korean name of two to four syllables with its surname as families write it.
  private mutating func readCustomary(_ scalars: [FoldedName.Scalar]) {
    guard 2...4 ~= scalars.count, let first = scalars.first else { return }
    let plain = all[0].spelling
    for surname in Hangul.surnames(first.value) {
      begin(.korean) { spelling in
        spelling.append(surname, Int(first.grapheme))
        for word in plain.words.dropFirst() {
          spelling.endWord()
          for place in word { spelling.append(plain.letters[place], Int(plain.graphemes[place])) }
        }
      }
    }
  }
}

extension Readings {
  private mutating func readChinese(_ name: FoldedName) {
    let name = Alphabet.respelled(name.scalars)
    add(.pinyin, name) { Self.pinyin($0, beginsName: $1) }
    if count == 0 { return }
    add(.wadeGiles, name) { Self.pinyin($0, beginsName: $1).map(WadeGiles.syllable) }
    add(.wadeGiles, name) { Self.pinyin($0, beginsName: $1).map(WadeGiles.passportSyllable) }
    dropLast(ifKnownFrom: 1)
    add(.pinyin, name) { ideograph, beginsName in
      Han.secondPinyin(ideograph).map { Codes(number: $0.letters) }
        ?? Self.pinyin(ideograph, beginsName: beginsName)
    }
    if all[count - 1].spelling.letters == all[0].spelling.letters { count -= 1 }
  }

  private static func pinyin(_ ideograph: Unicode.Scalar, beginsName: Bool) -> Codes? {
    Han.pinyin(ideograph, beginsName: beginsName).map { Codes(number: $0.letters) }
  }

  /// Adds a word for each ideograph; the letters of other scripts as they are read.
  private mutating func add(
    _ kind: Reason.ReadingKind, _ name: [FoldedName.Scalar],
    _ syllable: (Unicode.Scalar, _ beginsName: Bool) -> Codes?
  ) {
    begin(kind) { spelling in
      name.withUnsafeBufferPointer { name in
        var place = 0
        while place < name.count {
          if name[place].startsWord { spelling.endWord() }
          let read = syllable(name[place].value, place == 0)
          let (codes, count) = read.map { ($0, 1) } ?? Self.codes(at: place, in: name)
          spelling.append(codes, Int(name[place].grapheme))
          place += count
        }
      }
    }
  }
}
