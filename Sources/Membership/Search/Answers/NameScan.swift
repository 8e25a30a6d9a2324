/// A search that needs no index: for the moments before there is one of a large roll.
///
/// Everybody of whose name, or one of whose other names, each word of the query begins a word,
/// without case and accents; an ideograph is a word. In the file's order. It goes through the text
/// of the roll, some 50 ns a person.
public struct NameScan: Sendable {
  private let roll: Roll
  private let words: [[UInt8]]

  /// Nil for a query that asks for more than words of names, or for nothing.
  public init?(_ roll: Roll, _ query: Query) {
    let onlyNames =
      query.conditions.isEmpty && query.excluded.isEmpty && query.excludedConditions.isEmpty
    guard onlyNames else { return nil }
    words = query.words.map { Array(SimpleFolding.folded($0.text).utf8) }.filter { !$0.isEmpty }
    self.roll = roll
    if words.isEmpty { return nil }
  }

  /// The people who answer.
  public var matches: Matches { Matches(self, people) }

  private var people: [UInt32] {
    let people = roll.contents.people
    return roll.contents.text.withUnsafeBufferPointer { text in
      var letters: [UInt8] = []
      return (0..<people.count).filter { person in
        letters.removeAll(keepingCapacity: true)
        NameText(at: Int(people.names[person]), in: text).fold(into: &letters)
        return FoldedWords(letters).begin(with: words)
          || people.otherNames[person] != 0 && otherName(of: person, text) != nil
      }.map(UInt32.init)
    }
  }

  private func otherName(
    of person: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    JSONReader.withValue(at: Int(roll.contents.people.otherNames[person]), of: text) { tape in
      tape.elements(0).enumerated().first { _, other in
        guard let name = tape.value(of: .name, in: other) else { return false }
        let letters = Array(SimpleFolding.folded(tape.string(name)).utf8)
        return FoldedWords(letters).begin(with: words)
      }?.offset
    }
  }

  /// Who answers, and what to light.
  func match(_ person: UInt32) -> Match {
    let reference = Reference<Delegate>(Int(person))
    let highlights = highlights(in: roll.writtenName(of: reference))
    let other =
      highlights.isEmpty
      ? roll.contents.text.withUnsafeBufferPointer { otherName(of: Int(person), $0) } : nil
    return Match(
      delegate: reference, tier: .wordPrefixes, highlights: highlights,
      reason: other.map { .otherName(roll[reference].otherNames[$0]) })
  }

  /// Where the words begin in a name, in `Character`s; nothing unless all do.
  private func highlights(in name: String) -> [Range<Int>] {
    var letters: [UInt8] = []
    var clusters: [Int] = []
    for (place, cluster) in name.enumerated() {
      SimpleFolding.fold(cluster.unicodeScalars, into: &letters)
      while clusters.count < letters.count { clusters.append(place) }
    }
    let folded = FoldedWords(letters)
    guard folded.begin(with: words) else { return [] }
    let lit = Set(
      words.flatMap { word in
        folded.start(of: word).map { clusters[$0..<$0 + word.count] } ?? []
      })
    return lit.sorted().map { $0..<$0 + 1 }
  }
}

/// The folded letters of a name, asked for words.
private struct FoldedWords {
  private let letters: [UInt8]

  init(_ letters: [UInt8]) {
    self.letters = letters
  }

  /// Whether each word begins a word here.
  func begin(with words: [[UInt8]]) -> Bool {
    for word in words where start(of: word) == nil { return false }
    return true
  }

  /// Where a word begins that begins so.
  func start(of word: [UInt8]) -> Int? {
    guard letters.count >= word.count else { return nil }
    for start in 0...(letters.count - word.count)
    where letters[start] == word[0] && beginsWord(start) && holds(word, at: start) {
      return start
    }
    return nil
  }

  private func beginsWord(_ place: Int) -> Bool {
    place == 0 || letters[place] >= 0xE0 || !isLetter(letters[place - 1])
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 0x61...0x7A ~= byte || 0x30...0x39 ~= byte
  }

  private func holds(_ word: [UInt8], at start: Int) -> Bool {
    for place in 1..<max(1, word.count) where letters[start + place] != word[place] {
      return false
    }
    return true
  }
}
