/// A query whose words are folded like the names.
struct PreparedQuery {
  private(set) var terms: [Term] = []
  private(set) var excluded: [Term] = []
  /// The ways of reading all the words, best first.
  private(set) var phrases: [Phrase] = []

  init(_ query: Query, han: HanTable) {
    var folder = QueryFolder(han: han)
    terms = query.words.flatMap { folder.terms($0) }
    excluded = query.excluded.flatMap { folder.terms($0) }
    phrases = Self.phrases(of: terms)
  }

  /// A query of nothing but words.
  init(words text: String, han: HanTable) {
    var folder = QueryFolder(han: han)
    terms = folder.terms(Query.Word(text: text, isQuoted: false))
    phrases = Self.phrases(of: terms)
  }

  private init(_ terms: [Term], excluded: [Term]) {
    (self.terms, self.excluded, phrases) = (terms, excluded, Self.phrases(of: terms))
  }

  private static func phrases(of terms: [Term]) -> [Phrase] {
    let ways = terms.map(\.needles.count).max() ?? 0
    return (0..<ways).compactMap { Phrase(terms, needle: $0) }
  }

  /// The query without titles, which many put before a name that has none on the roll; nil when
  /// there are none, or nothing else.
  var withoutTitles: PreparedQuery? {
    let rest = terms.filter { !Titles.contains($0) }
    return rest.isEmpty || rest.count == terms.count ? nil : Self(rest, excluded: excluded)
  }
}

/// Folds the words of queries.
private struct QueryFolder {
  private var folder: NameFolder
  private let reader: Reader

  init(han: HanTable) {
    folder = NameFolder(han: han)
    reader = Reader(han: han)
  }

  /// The terms of a word: one, unless hyphens or ideographs make it several.
  mutating func terms(_ word: Query.Word) -> [Term] {
    let folded = folder.fold(word.text)
    let spelling = folded.native
    let readings = reader.alphabetic(folded).first?.spelling ?? spelling
    if word.isQuoted || readings.wordStarts.count != spelling.wordStarts.count {
      return [Term(plain: spelling.letters, reading: [], isQuoted: word.isQuoted)].filter {
        $0.length > 0
      }
    }
    return zip(spelling.words, readings.words).map { word, reading in
      Term(plain: spelling.letters[word], reading: readings.letters[reading], isQuoted: false)
    }
  }
}

extension Term {
  fileprivate init(plain: some Collection<UInt8>, reading: some Collection<UInt8>, isQuoted: Bool) {
    text = String(decoding: plain.map { Sounds.plain[Int($0)] }, as: UTF8.self)
    self.isQuoted = isQuoted
    length = text.unicodeScalars.count
    var loose: [[UInt8]] = []
    var ways = [Array(reading)]
    if let hepburn = Romaji.hepburn(ways[0][...]) { ways.append(hepburn) }
    ways = ways.filter { $0.allSatisfy { $0 < 0x80 } && !$0.isEmpty }
    for way in ways {
      let spelling = Spelling(word: way)
      loose.append(spelling.loosened().letters)
      if way.contains(UInt8(ascii: "j")) {
        loose.append(spelling.loosened(readingJAsY: true).letters)
      }
    }
    var distinct: [[UInt8]] = []
    for letters in loose where !distinct.contains(letters) { distinct.append(letters) }
    needles = [Needle(plain: plain)] + distinct.map(Needle.init(loose:))
    alike = ways.isEmpty ? [] : [Needle(plain: ways[0])] + needles.dropFirst()
  }
}

extension Spelling {
  /// One word.
  fileprivate init(word letters: [UInt8]) {
    self.init()
    append(letters, 0)
  }
}

/// What stands before or after names and is no part of them.
enum Titles {
  static func contains(_ term: Term) -> Bool { all.contains(term.text) }

  private static let all = Set(
    """
    mr mrs ms miss mx sir dame lord lady dr prof professor doctor hon rt rev reverend fr ing mag di
    dipl dkfm univ docent doc mudr judr phdr rndr mvdr paeddr thdr mgr bc csc drsc phd ph d ba ma
    bsc msc mba llb llm jr sr senior junior ii iii iv esq mp mep herr frau m mme mlle monsieur
    madame sig sra srta don dona senor senora dott dottssa avv onorevole ind inz hab lic eng arch
    gen col maj capt lt sen rep gov amb exc he hrh pan pani gospodin г господин госпожа г-н д-р 先生 女士
    小姐 氏 様 さん 씨 님 السيد السيدة الدكتور د
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
