/// Names in letters that each stand for a sound, whatever the language: digraphs as one letter.
///
/// `S` is sh, `C` ch, `Z` zh, `x` kh; the vowels are a, e, i, o, u.
enum SpokenLetters {
  static func isVowel(_ letter: UInt8) -> Bool { vowels[Int(letter)] }

  /// Returns the sounds of a word that is in codes of `Sounds`.
  static func letters(of word: some Sequence<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    for code in word { plain.append(Sounds.plain[Int(code)]) }
    var letters: [UInt8] = []
    plain.withUnsafeBufferPointer { append($0, 0..<$0.count, to: &letters) }
    return letters
  }

  /// Appends the sounds of letters, a double one once.
  @inline(__always)
  static func append(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to letters: inout [UInt8]
  ) {
    var place = range.lowerBound
    let start = letters.count
    while place < range.upperBound {
      let (letter, next) = (text[place], place + 1 < range.upperBound ? text[place + 1] : 0)
      let (sound, count) = sound(letter, next)
      place += count
      if sound == 0 || letters.count > start && letters[letters.count - 1] == sound { continue }
      letters.append(sound)
      if letter == UInt8(ascii: "x") { letters.append(UInt8(ascii: "s")) }
    }
  }

  @inline(__always)
  private static func sound(_ letter: UInt8, _ next: UInt8) -> (UInt8, Int) {
    switch (letter, next) {
    case (0x63, 0x68): (0x43, 2)  // ch
    case (0x63, 0x6B): (0x6B, 2)  // ck
    case (0x63, 0x65), (0x63, 0x69), (0x63, 0x79): (0x73, 1)  // ce ci cy
    case (0x63, _), (0x71, _), (0x78, _): (0x6B, 1)  // c q x
    case (0x73, 0x68): (0x53, 2)  // sh
    case (0x7A, 0x68): (0x5A, 2)  // zh
    case (0x6B, 0x68): (0x78, 2)  // kh
    case (0x70, 0x68): (0x66, 2)  // ph
    case (0x74, 0x68), (0x64, 0x68), (0x62, 0x68): (letter, 2)  // th dh bh
    case (0x67, 0x68): (0x67, 2)  // gh
    case (0x74, 0x73), (0x74, 0x7A): (0x43, 2)  // ts tz
    case (0x61...0x7A, _): (letter, 1)
    default: (0, 1)
    }
  }

  /// Returns the cost of one sound in the place of another, in quarters of that of a consonant that
  /// is another one.
  @inline(__always)
  static func cost(_ first: UInt8, _ second: UInt8) -> UInt8 {
    first == second ? 0 : costs[Int(first & 0x7F) << 7 | Int(second & 0x7F)]
  }

  /// The cost of a consonant that is another one.
  static let other: UInt8 = 8

  private static let vowels: [Bool] = {
    var vowels = [Bool](repeating: false, count: 256)
    for letter in "aeiou".utf8 { vowels[Int(letter)] = true }
    return vowels
  }()

  /// Sounds that scripts do not tell apart, the closer ones first: Arabic has no p and v, Tamil
  /// writes voiced letters like others, Japanese has no l, and so on.
  private static let costs: [UInt8] = {
    var costs = [UInt8](repeating: other, count: 1 << 14)
    func set(_ letters: String, _ cost: UInt8) {
      for first in letters.utf8 {
        for second in letters.utf8 where first != second {
          let place = Int(first) << 7 | Int(second)
          costs[place] = min(costs[place], cost)
        }
      }
    }
    set("aeiou", 1)
    for pair in ["vw", "kx", "xh", "iy", "uw", "ow"] { set(pair, 1) }
    for group in [
      "pb", "td", "kg", "sz", "fv", "lr", "SCZjs", "Zz", "Cs", "bv", "fw", "fp", "jy", "jz", "gh",
      "gj", "fh", "CT", "Ct", "gx", "bw", "nm", "ey", "kC", "jh", "sC", "jd",
    ] {
      set(group, 2)
    }
    return costs
  }()
}
