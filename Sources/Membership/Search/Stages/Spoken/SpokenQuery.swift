internal import Letters

/// A query as it is said, for names in another script that have its sounds: ジョンソン for Johnson.
struct SpokenQuery: Sendable {
  /// A word: the ways to say it, each as letters of `SpokenLetters`.
  struct Word: Sendable {
    let ways: [[UInt8]]
    /// True where vowels are left out.
    let isSkeleton: Bool

    /// The number of consonants, by which costs are judged.
    var consonants: Int { ways[0].count { !SpokenLetters.isVowel($0) } }
  }

  let words: [Word]

  /// The most words that are compared: a name has no more.
  private static let mostWords = 6
  /// The most sounds of a word: a longer one is no name.
  private static let longest = 40

  /// Reads a query. Nil where it is in Latin letters or cannot be read, or where it has too few
  /// consonants to mean anybody.
  init?(_ text: String) {
    let folded = FoldedName(text)
    if folded.scalars.isEmpty { return nil }
    var readings = Readings()
    readings.read(folded, isChinese: false)
    let spoken = (0..<readings.count).map { readings[$0].spelling }
    let skeleton = Self.skeletons(folded)
    let isSkeleton = !skeleton.isEmpty
    let spellings = isSkeleton ? skeleton : spoken
    guard let first = spellings.first else { return nil }
    let alike = spellings.filter { $0.wordStarts.count == first.wordStarts.count }
    words = first.wordStarts.indices.prefix(Self.mostWords).map { word in
      var ways: [[UInt8]] = []
      for spelling in alike {
        let way = SpokenLetters.letters(of: spelling.letters[spelling.word(word)])
        if !ways.contains(way) { ways.append(way) }
      }
      return Word(ways: ways, isSkeleton: isSkeleton)
    }.filter { !$0.ways[0].isEmpty }
    let isLong = words.contains { $0.ways[0].count > Self.longest }
    if isLong || words.reduce(0, { $0 + $1.consonants }) < 3 { return nil }
  }

  private static func skeletons(_ name: FoldedName) -> [Spelling] {
    var readings = Readings()
    readings.readConsonants(name)
    return (0..<readings.count).map { readings[$0].spelling }
  }
}
