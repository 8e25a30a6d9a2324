internal import Letters

/// A query whose words are folded like the names.
struct PreparedQuery: Sendable {
  private(set) var terms: [Term] = []
  private(set) var excluded: [Term] = []
  /// The ways of reading all the words, best first.
  private(set) var phrases: [QueryReading] = []
  private(set) var store = NeedleStore()

  init(_ query: Query) {
    terms = query.words.flatMap { QueryFolder.terms($0, &store) }
    excluded = query.excluded.flatMap { QueryFolder.terms($0, &store) }
    makePhrases()
  }

  /// A query of nothing but words.
  init(words text: String) {
    terms = QueryFolder.terms(Query.Word(text: text, isQuoted: false), &store)
    makePhrases()
  }

  private mutating func makePhrases() {
    if terms.count == 1 { terms[0] = terms[0].withoutShortSounds(below: 2) }
    let ways = terms.map(\.spelled.count).max() ?? 0
    phrases = (0..<ways).compactMap { QueryReading(terms, way: $0, &store) }
    phrases += (0..<2).compactMap { QueryReading(skeletonsOf: terms, way: $0, &store) }
  }

  /// The query without titles, which many put before a name that has none on the roll; nil when
  /// there are none, or nothing else.
  var withoutTitles: PreparedQuery? {
    let rest = terms.filter { !Titles.contains($0) }
    if rest.isEmpty || rest.count == terms.count { return nil }
    var bare = self
    bare.terms = rest
    bare.makePhrases()
    return bare
  }
}

/// Folds the words of queries.
private enum QueryFolder {
  /// Returns the terms of a word: one, unless hyphens or ideographs make it several.
  static func terms(_ word: Query.Word, _ store: inout NeedleStore) -> [Term] {
    if LostLetter.isTelling(word.text.unicodeScalars) { return [Term(damaged: word, &store)] }
    let folded = FoldedName(word.text)
    let spelling = folded.native
    if spelling.isEmpty { return [] }
    let read = Readings.alphabetic(folded)
    let reading = read.isEmpty ? spelling : read
    if word.isQuoted || reading.wordStarts.count != spelling.wordStarts.count {
      return [Term(spelling.letters, reading: [], isQuoted: word.isQuoted, &store)]
    }
    return spelling.wordStarts.indices.map { index in
      Term(
        spelling.letters[spelling.word(index)], reading: reading.letters[reading.word(index)],
        isQuoted: false, &store)
    }
  }
}

extension Term {
  /// A word of which some letters were lost.
  fileprivate init(damaged word: Query.Word, _ store: inout NeedleStore) {
    var letters: [UInt8] = []
    for scalar in word.text.unicodeScalars {
      if scalar == LostLetter.mark {
        letters.append(LostLetter.code)
      } else {
        Letters.appendBase(of: scalar, to: &letters)
      }
    }
    (text, length, isQuoted) = (word.text, letters.count, word.isQuoted)
    needles = [store.add(damaged: letters)]
    (weak, alike) = (nil, needles)
  }

  fileprivate init(
    _ native: some Collection<UInt8>, reading: some Collection<UInt8>, isQuoted: Bool,
    _ store: inout NeedleStore
  ) {
    text = String(decoding: native.map { Sounds.plain[Int($0)] }, as: UTF8.self)
    length = text.unicodeScalars.count
    self.isQuoted = isQuoted
    let plain = store.add(plain: native)
    let ways = reading.allSatisfy { $0 < 0x80 } && !reading.isEmpty ? Array(reading) : []
    let spellings = Self.loose(ways)
    let loose = spellings.map {
      store.add(loose: $0.letters, readsJAsY: $0.readsJAsY, isRewritten: $0.isRewritten)
    }
    let skeletons = Skeleton.needles(spellings.map(\.letters))
    needles =
      [plain] + loose + skeletons.strong.map { store.add(loose: $0, isSkeleton: true) }
    weak = skeletons.weak.map { store.add(loose: $0, isSkeleton: true) }
    alike = ways.isEmpty ? [plain] : [store.add(plain: ways)] + loose.prefix(1)
  }

  /// Returns the term without loose needles that are so short that they say too little: `sch` would
  /// find all that begins with s.
  func withoutShortSounds(below count: Int) -> Term {
    var term = self
    term.needles.removeAll { $0.isLoose && $0.count < count }
    return term
  }

  /// Returns the loose spellings that a word can have, the likeliest first.
  private static func loose(_ word: [UInt8]) -> [LooseWord] {
    if word.isEmpty { return [] }
    var loose: [LooseWord] = []
    let hasJ = word.contains(UInt8(ascii: "j"))
    for spelled in [word, Romaji.hepburn(word[...])].compactMap(\.self) {
      for readsJAsY in hasJ ? [false, true] : [false] {
        let letters = Spelling(word: spelled).loosened(readingJAsY: readsJAsY).letters
        if loose.contains(where: { $0.letters == letters }) { continue }
        loose.append((letters, readsJAsY, isRewritten: spelled != word))
      }
    }
    return loose
  }

  private typealias LooseWord = (letters: [UInt8], readsJAsY: Bool, isRewritten: Bool)
}

extension Spelling {
  /// One word.
  fileprivate init(word letters: [UInt8]) {
    self.init()
    append(letters, 0)
  }
}

/// Titles and degrees, which stand before or after names and are no part of them.
enum Titles {
  static func contains(_ term: Term) -> Bool { all.contains(term.text) }

  private static let all = Set(
    """
    mr mrs ms miss mx sir dame lord lady dr prof professor doctor hon rt rev reverend fr ing mag di
    dipl dkfm univ docent doc mudr judr phdr rndr mvdr paeddr thdr mgr bc csc drsc phd ph d ba ma
    bsc msc mba llb llm jr sr senior junior ii iii iv esq mp mep herr frau m mme mlle monsieur
    madame sig sra srta don dona senor senora dott dottssa avv onorevole ind inz hab lic eng arch
    gen col maj capt lt sen rep gov amb exc he hrh pan pani gospodin г господин госпожа г-н д-р 先生 女士
    小姐 氏 様 さん 씨 님 السيد السيدة الدكتور د al el
    นาย นาง นางสาว คุณหญิง
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
