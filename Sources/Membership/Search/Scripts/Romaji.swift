/// Romaji of other systems, rewritten in Hepburn's.
enum Romaji {
  /// Returns a Latin word of a query in Hepburn's system; nil when it is no romaji, or is Hepburn's
  /// already. `syouzi` is shouji, `tutiya` tsuchiya (kunrei, ISO 3602; nihon; wāpuro).
  static func hepburn(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    var rest = word
    var hepburn: [UInt8] = []
    while !rest.isEmpty {
      guard let (syllable, count) = syllable(at: rest) else { return nil }
      hepburn += syllable
      rest = rest.dropFirst(count)
    }
    return hepburn.elementsEqual(word) ? nil : hepburn
  }

  /// The syllables of other systems, with Hepburn's. They are few enough to go through; a
  /// dictionary's type would have to be made for the first key.
  private static let foreign: [(syllable: [UInt8], hepburn: [UInt8])] = {
    let table = """
      sya:sha syu:shu syo:sho si:shi tya:cha tyu:chu tyo:cho ti:chi tu:tsu hu:fu zya:ja zyu:ju \
      zyo:jo zi:ji jya:ja jyu:ju jyo:jo dya:ja dyu:ju dyo:jo di:ji du:zu dzu:zu cya:cha cyu:chu \
      cyo:cho wo:o
      """
    return table.utf8.split(separator: UInt8(ascii: " ")).map { rule in
      let sides = rule.split(separator: UInt8(ascii: ":")).map(Array.init)
      return (sides[0], sides[1])
    }
  }()

  private static let vowels = Array("aiueo".utf8)
  private static let consonants =
    """
    k s t n h m y r w g z d b p j f v ky sy ty ny hy my ry gy zy dy by py jy cy sh ch ts dz kw gw
    """.utf8.split(separator: UInt8(ascii: " ")).map(Array.init)

  /// Returns the syllable that a text begins with, and the number of its letters: consonants and a
  /// vowel, an n, or the first of two equal consonants.
  private static func syllable(at rest: ArraySlice<UInt8>) -> (hepburn: [UInt8], count: Int)? {
    let start = Array(rest.prefix { !vowels.contains($0) })
    if let vowel = rest.dropFirst(start.count).first, start.isEmpty || consonants.contains(start) {
      let syllable = start + [vowel]
      return (foreign.first { $0.syllable == syllable }?.hepburn ?? syllable, syllable.count)
    }
    guard let first = start.first else { return nil }
    let isDoubled = start.count > 1 && (first == start[1] || start.starts(with: Array("tch".utf8)))
    return first == UInt8(ascii: "n") || isDoubled ? ([first], 1) : nil
  }
}
