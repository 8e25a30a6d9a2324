internal import Letters

/// A name of syllables, each with the ways in which it is written in Latin letters: 張國強 for Zhang
/// Guoqiang, Chang Kuo-chiang and Cheung Kwok Keung.
struct SyllableQuery: Sendable {
  /// The ways of writing the family name.
  let family: Set<UInt64>
  /// The ways of writing each syllable of the given name.
  let given: [[Codes]]

  /// The syllables of names: a family name of one, and a given name of one or two.
  private static let lengths = 2...3

  private init(family: [Codes], given: [[Codes]]) {
    self.family = Set(family.map(\.number))
    self.given = given
  }

  /// Returns the ways of reading a query as such a name; none where it is no such name.
  static func queries(for text: String) -> [SyllableQuery] {
    let scalars = Array(text.unicodeScalars.filter { !$0.properties.isWhitespace })
    if scalars.allSatisfy({ $0.traits.contains(.ideograph) }), lengths ~= scalars.count {
      return [chinese(scalars), korean(scalars.compactMap { Han.korean($0) })].compactMap(\.self)
    }
    if scalars.allSatisfy(\.traits.isSyllable) { return [korean(scalars)].compactMap(\.self) }
    return KoreanLatin.names(in: text).map {
      SyllableQuery(family: $0.family, given: $0.given)
    }
  }

  private static func chinese(_ name: [Unicode.Scalar]) -> SyllableQuery? {
    let ways = name.enumerated().map { ChineseSpelling.ways($0.element, isFamily: $0.offset == 0) }
    return ways.allSatisfy { !$0.isEmpty }
      ? SyllableQuery(family: ways[0], given: Array(ways.dropFirst())) : nil
  }

  private static func korean(_ name: [Unicode.Scalar]) -> SyllableQuery? {
    guard lengths ~= name.count else { return nil }
    let ways = name.enumerated().map { KoreanSpelling.ways($0.element, isFamily: $0.offset == 0) }
    return SyllableQuery(family: ways[0], given: Array(ways.dropFirst()))
  }
}

extension LetterTraits {
  fileprivate var isSyllable: Bool { contains(.syllable) }
}
