/// Finds names that are said like a query, and tells by how much they differ.
struct SpokenMatcher {
  private let query: SpokenQuery
  private let table: SpellingView
  /// For each word of the query, the sounds that a word may begin with, and those that somebody's
  /// names must have, each as bits of `Sounds`.
  private let beginnings: [UInt32]
  private let needs: [[UInt32]]
  /// The sounds of a form, and the starts of its words in them.
  private var letters: [UInt8] = []
  private var starts: [Int] = []
  private var row: [Int] = []

  init(_ query: SpokenQuery, _ table: SpellingView) {
    (self.query, self.table) = (query, table)
    beginnings = query.words.map { word in
      word.ways.reduce(0) { $0 | ($1.first.map(Self.near) ?? 0) }
    }
    needs = query.words.map { word in
      word.ways[0].filter { !SpokenLetters.isVowel($0) && $0 != UInt8(ascii: "h") }.map(Self.near)
    }
  }

  /// A name that is said like the query, and the words of its form that are.
  struct Likeness {
    let cost: Int
    let form: Int
    let words: [Int]
  }

  /// Tells if somebody's names have most of the sounds of two words, or of the only one.
  func mayBe(_ signature: NameSignature) -> Bool {
    var fitting = 0
    for word in needs.indices where signature.beginnings & beginnings[word] != 0 {
      var missing = 0
      for need in needs[word] where signature.sounds & need == 0 { missing += 1 }
      if missing * 4 <= needs[word].count { fitting += 1 }
    }
    return fitting >= min(2, needs.count)
  }

  /// Returns the best likeness of somebody's names; nil: none is like the query.
  mutating func likeness(of owner: Int) -> Likeness? {
    var best: Likeness?
    for form in table.forms(of: owner)
    where table.forms[form].letters == .plain || table.forms[form].letters == .both {
      guard let likeness = likeness(ofForm: form) else { continue }
      if likeness.cost < best?.cost ?? .max { best = likeness }
    }
    return best
  }

  private mutating func likeness(ofForm form: Int) -> Likeness? {
    read(form)
    guard starts.count > 1 else { return nil }
    var (taken, words, cost, consonants): (UInt64, [Int], Int, Int) = (0, [], 0, 0)
    for word in query.words {
      guard let (fit, name, count) = best(word, taken) else { continue }
      for place in name..<name + count { taken |= 1 << UInt64(place) }
      words.append(contentsOf: name..<name + count)
      (cost, consonants) = (cost + fit, consonants + word.consonants)
      if words.count == starts.count - 1 { break }
    }
    guard isEnough(words.count, cost, consonants) else { return nil }
    let left = starts.count - 1 - words.count
    let first = table.words(of: form).lowerBound
    return Likeness(cost: cost + left, form: form, words: words.map { first + $0 })
  }

  /// Tells if so many words agree that the name is meant: all of the query, or all of the name but
  /// not fewer than two.
  private func isEnough(_ words: Int, _ cost: Int, _ consonants: Int) -> Bool {
    let isWhole = words == query.words.count || words > 1 && words == starts.count - 1
    let least = query.words.count == 1 ? 1 : min(2, query.words.count)
    let most = query.words.count == 1 ? consonants : consonants + 2
    return isWhole && words >= least && cost <= most
  }

  /// Reads the sounds of a form.
  private mutating func read(_ form: Int) {
    letters.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    for word in table.words(of: form).prefix(Self.mostWords) {
      let range = table.start(of: word)..<table.start(of: word + 1)
      guard range.count <= Self.longest, range.first.map({ table.letters[$0] < 0x80 }) == true
      else {
        continue
      }
      SpokenLetters.append(table.letters, range, to: &letters)
      starts.append(letters.count)
    }
  }

  /// The most words of a name, and the most letters of a word, that are compared.
  private static let mostWords = 12
  private static let longest = 40
}

extension SpokenMatcher {
  /// Returns the word of the form that a word of the query is most like, or two in a row; nil: none
  /// is near enough.
  private mutating func best(
    _ word: SpokenQuery.Word, _ taken: UInt64
  ) -> (cost: Int, first: Int, count: Int)? {
    let most = word.consonants + word.consonants / 2 + 1
    var best: (cost: Int, first: Int, count: Int)?
    for first in 0..<starts.count - 1 where taken & 1 << UInt64(first) == 0 {
      for count in 1...2
      where first + count < starts.count && (count == 1 || taken & 2 << UInt64(first) == 0) {
        for way in word.ways {
          let range = starts[first]..<starts[first + count]
          // Twice the letters are another word.
          if range.isEmpty || range.count > 3 * way.count + 2 { continue }
          let cost = cost(way, range, isSkeleton: word.isSkeleton, most)
          if cost <= most, cost < best?.cost ?? .max { best = (cost, first, count) }
        }
      }
    }
    return best
  }

  /// Returns the least cost of changing a word of the query to some sounds of the form.
  private mutating func cost(
    _ word: [UInt8], _ range: Range<Int>, isSkeleton: Bool, _ most: Int
  ) -> Int {
    let width = word.count + 1
    row.removeAll(keepingCapacity: true)
    row.append(0)
    for letter in word { row.append(row[row.count - 1] + Self.omission(letter, isSkeleton: false)) }
    for place in range {
      let letter = letters[place]
      let omission = Self.omission(letter, isSkeleton: isSkeleton && place > range.lowerBound)
      var diagonal = row[0]
      row[0] += omission
      var least = row[0]
      for column in 1..<width {
        let wanted = word[column - 1]
        let change = diagonal + Int(SpokenLetters.cost(wanted, letter))
        let left = row[column - 1] + Self.omission(wanted, isSkeleton: false)
        diagonal = row[column]
        row[column] = min(change, left, row[column] + omission)
        least = min(least, row[column])
      }
      if least > most { return .max }
    }
    return row[width - 1]
  }

  /// Returns the cost of a sound that only one of two words has.
  @inline(__always)
  private static func omission(_ letter: UInt8, isSkeleton: Bool) -> Int {
    if SpokenLetters.isVowel(letter) { return isSkeleton ? 0 : 1 }
    return letter == UInt8(ascii: "h") || letter == UInt8(ascii: "y") || letter == UInt8(ascii: "w")
      ? (isSkeleton ? 1 : 2) : 5
  }

  /// Returns the sounds, as bits of `Sounds`, that are near one.
  private static func near(_ letter: UInt8) -> UInt32 {
    var bits: UInt32 = 0
    for code in UInt8(ascii: "a")...UInt8(ascii: "z") {
      for sound in [code, SpokenLetters.letters(of: [code]).first ?? code]
      where SpokenLetters.cost(letter, sound) <= 2 {
        bits |= Sounds.masks[Int(code)]
      }
    }
    for code in "SZCJTKXP".utf8 where SpokenLetters.cost(letter, code) <= 2 {
      bits |= Sounds.masks[Int(code)]
    }
    return bits
  }
}
