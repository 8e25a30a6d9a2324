extension Spelling {
  /// The spelling with everything made equal that is one sound in different ways of writing.
  ///
  /// Letters that stand for one sound become one code, doubled letters single ones. It does not ask
  /// for the language: a rule that is wrong in one only makes two spellings of that language agree
  /// more often, and what agrees loosely is always ranked below what agrees by the letter. `y` is
  /// what a `j` is taken for: it is ambiguous.
  func loosened(readingJAsY: Bool = false) -> Spelling {
    var loose = Loosening(letters.count)
    let letters = letters.map { readingJAsY && $0 == .j || $0 == .softJ ? .y : $0 }
    letters.withUnsafeBufferPointer { letters in
      for word in words where letters[word.lowerBound] < 0x80 {
        loose.take(letters[word], graphemes)
      }
    }
    return loose.spelling
  }
}

/// The rules of loose spellings.
private struct Loosening {
  private typealias Letters = Slice<UnsafeBufferPointer<UInt8>>

  private(set) var spelling = Spelling()
  /// The code that the word so far ends with; 0 at its beginning.
  private var last: UInt8 = 0
  /// Whether `last` already stands for two letters: a third is no spelling, but somebody's cat.
  private var wasDoubled = false

  /// For so many letters.
  init(_ count: Int) {
    spelling.reserve(count)
  }

  /// Takes a word; `graphemes` are those of all letters.
  mutating func take(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ graphemes: [UInt8]) {
    (last, wasDoubled) = (0, false)
    var rest = word
    while let letter = rest.first {
      let grapheme = Int(graphemes[rest.startIndex])
      let (code, count) = Digraphs.first(of: rest) ?? (letter, 1)
      rest = rest.dropFirst(count)
      emit(code, before: rest, grapheme)
    }
    spelling.endWord()
  }

  private mutating func emit(_ code: UInt8, before rest: Letters, _ grapheme: Int) {
    if isSilent(code, before: rest) { return }
    if !wasDoubled, let merged = Vowels.merged(last, code) {
      if merged != last { spelling.replaceLast(by: merged) }
      (last, wasDoubled) = (merged, merged == last && code == last)
    } else if code != last || !mayBeDoubled(code) {
      spelling.append(code, grapheme)
      (last, wasDoubled) = (code, false)
    } else {
      wasDoubled = true
    }
  }

  /// Whether a letter that stands twice can be meant once. Names do not begin with two equal
  /// consonants, but Lloyd and Llull do.
  private func mayBeDoubled(_ code: UInt8) -> Bool {
    if wasDoubled || code.isDigit { return false }
    return !isAtStart || Vowels.contains(code) || code == .l
  }

  /// Whether the word has one code so far.
  private var isAtStart: Bool { spelling.wordStarts.last == spelling.letters.count - 1 }

  /// Nikolaev is also Nikolayev, Fatima Fatimah, Ono Ohno; m before b is n in Namba and Nanba.
  private func isSilent(_ code: UInt8, before rest: Letters) -> Bool {
    switch code {
    case .y: rest.first == .e && Vowels.contains(last)
    case .h: Vowels.contains(last) && (rest.isEmpty || isLongO(before: rest))
    default: false
    }
  }

  /// `oh` at the beginning of a word and before a consonant: the long o of passports.
  private func isLongO(before rest: Letters) -> Bool {
    guard last == .o, isAtStart else { return false }
    return rest.first.map { !Vowels.contains($0) && $0 != .y } ?? true
  }
}

/// Consonants that are written with several letters.
private enum Digraphs {
  /// For each first letter its rules: looked up for every letter of every name.
  private static let rules: [[(letters: [UInt8], code: UInt8)]] = {
    let rules = """
      szcz:S schtsch:S shch:S tsch:# tch:# cch:# sch:S sh:S sz:S ch:C cz:# zh:Z ts:T tz:T kh:K gh:g ph:P \
      th:t dzh:J dZ:J dz:J dj:J dh:d bh:b jh:j wh:w ck:k ksh:X ks:X
      """
    var table = [[(letters: [UInt8], code: UInt8)]](repeating: [], count: 256)
    for rule in rules.utf8.split(separator: UInt8(ascii: " ")) {
      let letters = Array(rule.prefix { $0 != UInt8(ascii: ":") })
      guard let code = rule.last else { continue }
      table[Int(letters[0])].append((letters, code))
    }
    return table
  }()

  /// The code that letters begin with, and how many it takes; nil: the first stands for itself.
  static func first(of letters: Slice<UnsafeBufferPointer<UInt8>>) -> (code: UInt8, count: Int)? {
    guard let first = letters.first else { return nil }
    if first == .m, let next = letters.dropFirst().first, next == .b || next == .p {
      return (.n, 1)
    }
    for rule in rules[Int(first)] where letters.starts(with: rule.letters) {
      return (rule.code, rule.letters.count)
    }
    return nil
  }
}

/// Vowels that are written with several letters.
private enum Vowels {
  /// For two that stand together the code for both; 0 where there is none.
  private static let pairs: [UInt8] = {
    let pairs = """
      aaa aeA AeA eeE eEE EeE ieE yeE iEE oeo ueu iii iyi yiy yyy ouO ooO OoO OuO uuu eoW euU yoY \
      EoY YoY YuY IiE
      """
    var table = [UInt8](repeating: 0, count: 1 << 14)
    for pair in pairs.utf8.split(separator: UInt8(ascii: " ")).map(Array.init) {
      table[key(pair[0], pair[1])] = pair[2]
    }
    return table
  }()

  private static let all: [Bool] = {
    var all = [Bool](repeating: false, count: 256)
    for code in "aeiouyAEOUWY@^VI+".utf8 { all[Int(code)] = true }
    return all
  }()

  static func contains(_ code: UInt8) -> Bool { all[Int(code)] }

  static func merged(_ first: UInt8, _ second: UInt8) -> UInt8? {
    guard first | second < 0x80 else { return nil }
    let code = pairs[key(first, second)]
    return code == 0 ? nil : code
  }

  private static func key(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first) << 7 | Int(second)
  }
}

extension UInt8 {
  fileprivate static let b = UInt8(ascii: "b")
  fileprivate static let e = UInt8(ascii: "e")
  fileprivate static let h = UInt8(ascii: "h")
  fileprivate static let j = UInt8(ascii: "j")
  fileprivate static let l = UInt8(ascii: "l")
  fileprivate static let m = UInt8(ascii: "m")
  fileprivate static let n = UInt8(ascii: "n")
  fileprivate static let o = UInt8(ascii: "o")
  fileprivate static let p = UInt8(ascii: "p")
  fileprivate static let y = UInt8(ascii: "y")
  /// The Serbian and Macedonian ј, which is always y.
  fileprivate static let softJ = UInt8(ascii: "%")

  fileprivate var isDigit: Bool { 0x30...0x39 ~= self }
}
