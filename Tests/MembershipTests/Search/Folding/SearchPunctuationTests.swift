import Testing

@testable import Membership

/// Apostrophes, hyphens, commas and dots neither part nor join words.
@Suite("Search: punctuation")
struct SearchPunctuationTests {
  @Test(arguments: [
    Hits("o’brien", "⟨O'Brien⟩ Pat"), Hits("obrien", "⟨O’Brien⟩ Pat"),
    Hits("o'brien", "⟨OBrien⟩ Pat"), Hits("brien", "O'⟨Brien⟩ Pat"),
    Hits("jean pierre", "⟨Jean⟩-⟨Pierre⟩ Exemple"),
    Hits("jeanpierre", "⟨Jean-Pierre⟩ Exemple"),
    Hits("jean-pierre", "⟨Jeanpierre⟩ Exemple"), Hits("mc example", "Jo ⟨McExample⟩"),
    Hits("exemple, luc", "⟨Luc⟩ ⟨Exemple⟩"), Hits("luc exemple", "⟨Exemple⟩, ⟨Luc⟩"),
    Hits("dr. luc exemple", "⟨Luc Exemple⟩"), Hits("yoldoshev", "⟨Yo‘ldoshev⟩ Misol"),
    Hits("yo'ldoshev", "⟨Yoʻldoshev⟩ Misol"), Hits("collell", "Pau ⟨Col·lell⟩"),
    Hits("عبدالهادي", "⟨عبد⟩ ⟨الهادي⟩ مثال"),
  ])
  func readsThroughPunctuation(_ row: Hits) throws {
    let match = try findFirst(row.query, row.name)
    #expect(Self.joined(match.lit(row.name)) == Self.joined(row.lit))
  }

  /// Lit words run together: whether the space between them is lit says nothing.
  private static func joined(_ lit: String) -> String {
    lit.replacing(/⟩([^⟨⟩\p{L}]*)⟨/) { $0.output.1 }
  }
}
