import Testing

@testable import Membership

/// A query with the name that it must find, and where the name is lit: `⟨Xav⟩ier`.
struct Hits: CustomTestStringConvertible {
  let query: String
  let lit: String

  init(_ query: String, _ lit: String) {
    (self.query, self.lit) = (query, lit)
  }

  var name: String { lit.filter { $0 != "⟨" && $0 != "⟩" } }
  var testDescription: String { "\(query) → \(lit)" }

  /// Finds the name beside nobody else's, in a tier.
  func expect(_ tier: Tier) throws {
    let match = try findFirst(query, name)
    #expect(match.tier == tier)
    #expect(match.lit(name) == lit)
  }
}

extension Match {
  /// Whether it is a name that has the consonants of the query, as a guess.
  var isGuess: Bool { tier == .similar && reason == .sameConsonants }

  /// The name with what is lit in brackets.
  func lit(_ name: String) -> String {
    var characters = name.map(String.init)
    for range in highlights {
      characters[range.lowerBound] = "⟨" + characters[range.lowerBound]
      characters[range.upperBound - 1] += "⟩"
    }
    return characters.joined()
  }
}

/// The first who is found, who must be the one of that name beside somebody else.
func findFirst(
  _ query: String, _ name: String
) throws -> Match {
  let index = try SearchIndex.of([name, "Nobody Else"])
  let match = try #require(index.matches(Query(query)).first, "\(query) does not find \(name)")
  #expect(index.roll[match.delegate].name == name)
  #expect(!match.highlights.isEmpty)
  return match
}
