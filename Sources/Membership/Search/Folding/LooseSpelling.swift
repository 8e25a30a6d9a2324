extension Spelling {
  /// Returns the spelling with everything made equal that is one sound in different ways of
  /// writing.
  ///
  /// Letters that stand for one sound become one code, doubled letters single ones. It does not ask
  /// for the language: a rule that is wrong in one only makes two spellings of that language agree
  /// more often, and names that agree loosely are always ranked below those that agree by the
  /// letter. A `j` is ambiguous: with `readingJAsY` it is taken for a `y`.
  func loosened(readingJAsY: Bool = false) -> Spelling {
    var loose = Spelling()
    addLoosened(to: &loose, readingJAsY: readingJAsY)
    return loose
  }

  /// Adds the loose spelling behind another one.
  func addLoosened(to loose: inout Spelling, readingJAsY: Bool = false) {
    letters.withUnsafeBufferPointer { letters in
      graphemes.withUnsafeBufferPointer { graphemes in
        var loosening = Loosening(letters, graphemes, readsJAsY: readingJAsY)
        for word in words where letters[word.lowerBound] < 0x80 {
          loosening.add(word, to: &loose)
        }
      }
    }
  }
}

/// The rules of loose spellings.
private struct Loosening {
  private let letters, graphemes: UnsafeBufferPointer<UInt8>
  private let digraphs = Digraphs.all
  private let vowels = Vowels.all
  private let readsJAsY: Bool
  /// The code that the word so far ends with; 0 at its beginning.
  private var last: UInt8 = 0
  /// True where `last` already stands for two letters: a third is no spelling, but somebody's cat.
  private var wasDoubled = false
  /// True where the word has one code so far.
  private var isAtStart = false

  init(
    _ letters: UnsafeBufferPointer<UInt8>, _ graphemes: UnsafeBufferPointer<UInt8>,
    readsJAsY: Bool
  ) {
    (self.letters, self.graphemes, self.readsJAsY) = (letters, graphemes, readsJAsY)
  }

  /// Adds a word.
  mutating func add(_ word: Range<Int>, to spelling: inout Spelling) {
    (last, wasDoubled, isAtStart) = (0, false, false)
    var place = word.lowerBound
    while place < word.upperBound {
      let grapheme = Int(graphemes[place])
      let (code, count) = first(of: place..<word.upperBound)
      place += count
      let next = place < word.upperBound ? plain(letters[place]) : 0
      emit(code, before: next, grapheme, to: &spelling)
    }
    spelling.endWord()
  }

  /// Returns the code that letters begin with, and the number of letters it takes.
  @inline(__always)
  private func first(of range: Range<Int>) -> (code: UInt8, count: Int) {
    let letter = plain(letters[range.lowerBound])
    let rules = digraphs.rules(for: letter)
    return rules.isEmpty ? (letter, 1) : first(of: range, rules) ?? (letter, 1)
  }

  private func first(of range: Range<Int>, _ rules: Range<Int>) -> (code: UInt8, count: Int)? {
    var text: UInt64 = 0
    for place in range.prefix(8).reversed() { text = text << 8 | UInt64(plain(letters[place])) }
    for rule in rules where Codes(number: text).starts(with: digraphs.rules[rule].letters) {
      return (digraphs.rules[rule].code, digraphs.rules[rule].count)
    }
    return nil
  }

  /// Returns a letter, or the one that it is taken for.
  @inline(__always)
  private func plain(_ letter: UInt8) -> UInt8 {
    letter == .softJ || readsJAsY && letter == .j ? .y : letter
  }

  /// Adds a code, or makes one of it and the last. `next` is the letter after it in the word; 0:
  /// there is none.
  private mutating func emit(
    _ code: UInt8, before next: UInt8, _ grapheme: Int, to spelling: inout Spelling
  ) {
    if isSilent(code, before: next) { return }
    if !wasDoubled, let merged = vowels.merged(last, code) {
      if merged != last { spelling.replaceLast(by: merged) }
      (last, wasDoubled) = (merged, merged == last && code == last)
    } else if code != last || !mayBeDoubled(code) {
      spelling.append(code, grapheme)
      isAtStart = last == 0
      (last, wasDoubled) = (code, false)
    } else {
      wasDoubled = true
    }
  }

  /// Tells if a letter that stands twice can be meant once. Names do not begin with two equal
  /// consonants, but Lloyd and Llull do.
  private func mayBeDoubled(_ code: UInt8) -> Bool {
    if wasDoubled || code.isDigit { return false }
    return !isAtStart || vowels.contains(code) || code == .l
  }

  /// Tells if a code is left out: Nikolaev is also Nikolayev, Fatima Fatimah, Ono Ohno.
  private func isSilent(_ code: UInt8, before next: UInt8) -> Bool {
    switch code {
    case .y: next == .e && vowels.contains(last)
    case .h: vowels.contains(last) && (next == 0 || isLongO(before: next))
    default: false
    }
  }

  /// Tells if an h makes an o long, as in passports: `oh` at the beginning of a word and before a
  /// consonant.
  private func isLongO(before next: UInt8) -> Bool {
    last == .o && isAtStart && !vowels.contains(next) && next != .y
  }
}

/// Consonants that are written with several letters, each with its code of `Sounds`.
private struct Digraphs {
  /// The rules. Who asks for many letters fetches them once: each look at a global is a call.
  static let all = Digraphs()

  struct Rule {
    let letters: Codes
    let count: Int
    let code: UInt8
  }

  /// Returns the range in `rules` of those for a first letter, the longest first.
  @inline(__always)
  func rules(for first: UInt8) -> Range<Int> {
    let place = Int(first) &- Int(UInt8(ascii: "a"))
    return 0..<26 ~= place ? starts[place]..<starts[place + 1] : 0..<0
  }

  /// The rules, ordered by their first letters: letters, a colon, and the code.
  let rules: [Rule] = {
    let rules = """
      bh:b cch:# ch:C ck:k cz:# dzh:J dZ:J dz:J dj:J dh:d gh:g jh:j kh:K ksh:X ks:X mb:n mp:n ph:P \
      szcz:S schtsch:S shch:S sch:S sh:S sz:S tsch:# tch:# ts:T tz:T th:t wh:w zh:Z
      """
    return rules.utf8.split(separator: UInt8(ascii: " ")).map { rule in
      let letters = rule.prefix { $0 != UInt8(ascii: ":") }
      // An m before b or p is an n, as in Namba and Nanba; the rule takes the m alone.
      let count = letters.first == .m ? 1 : letters.count
      return Rule(letters: Codes(letters), count: count, code: rule[rule.endIndex - 1])
    }
  }()

  /// The starts of the rules for each letter from a on in `rules`; one more for the end.
  private let starts: [Int]

  private init() {
    let rules = rules
    starts = (UInt8(ascii: "a")...UInt8(ascii: "z") + 1).map { letter in
      rules.firstIndex { $0.letters[0] >= letter } ?? rules.count
    }
  }
}

/// Vowels that are written with several letters.
private struct Vowels {
  static let all = Vowels()

  /// The code for two vowels that stand together; 0 where there is none. Each entry is two codes,
  /// and the code for both.
  private let pairs: [UInt8] = {
    let pairs = """
      aaa aeA AeA eeE eEE EeE ieE yeE iEE oeo ueu iii iyi yiy yyy ouO ooO OoO OuO uuu eoW euU yoY \
      EoY YoY YuY IiE
      """
    var table = [UInt8](repeating: 0, count: 1 << 14)
    for pair in pairs.utf8.split(separator: UInt8(ascii: " ")).map(Array.init) {
      table[Self.key(pair[0], pair[1])] = pair[2]
    }
    return table
  }()

  private let singles: [Bool] = {
    var singles = [Bool](repeating: false, count: 256)
    for code in "aeiouyAEOUWY@^VI+".utf8 { singles[Int(code)] = true }
    return singles
  }()

  func contains(_ code: UInt8) -> Bool { singles[Int(code)] }

  func merged(_ first: UInt8, _ second: UInt8) -> UInt8? {
    guard first | second < 0x80 else { return nil }
    let code = pairs[Self.key(first, second)]
    return code == 0 ? nil : code
  }

  private static func key(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first) << 7 | Int(second)
  }
}

extension UInt8 {
  fileprivate static let e = UInt8(ascii: "e")
  fileprivate static let h = UInt8(ascii: "h")
  fileprivate static let j = UInt8(ascii: "j")
  fileprivate static let l = UInt8(ascii: "l")
  fileprivate static let m = UInt8(ascii: "m")
  fileprivate static let o = UInt8(ascii: "o")
  fileprivate static let y = UInt8(ascii: "y")
  /// The Serbian and Macedonian ј, which is always y.
  fileprivate static let softJ = UInt8(ascii: "%")

  fileprivate var isDigit: Bool { 0x30...0x39 ~= self }
}
