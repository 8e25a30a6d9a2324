import Testing

@testable import Membership

/// Apostrophes, hyphens, commas and dots neither part nor join words.
@Suite("Search: punctuation")
struct SearchPunctuationTests {
  @Test(arguments: [
    Found("o’brien", "⟨O'Brien⟩ Pat"), Found("obrien", "⟨O’Brien⟩ Pat"),
    Found("o'brien", "⟨OBrien⟩ Pat"), Found("brien", "O'⟨Brien⟩ Pat"),
    Found("jean pierre", "⟨Jean⟩-⟨Pierre⟩ Exemple"),
    Found("jeanpierre", "⟨Jean-Pierre⟩ Exemple"),
    Found("jean-pierre", "⟨Jeanpierre⟩ Exemple"), Found("mc example", "Jo ⟨McExample⟩"),
    Found("exemple, luc", "⟨Luc⟩ ⟨Exemple⟩"), Found("luc exemple", "⟨Exemple⟩, ⟨Luc⟩"),
    Found("dr. luc exemple", "⟨Luc Exemple⟩"), Found("yoldoshev", "⟨Yo‘ldoshev⟩ Misol"),
    Found("yo'ldoshev", "⟨Yoʻldoshev⟩ Misol"), Found("collell", "Pau ⟨Col·lell⟩"),
    Found("عبدالهادي", "⟨عبد⟩ ⟨الهادي⟩ مثال"),
  ])
  func readsThroughPunctuation(_ row: Found) throws {
    let match = try findFirst(row.query, row.name)
    #expect(Self.joined(match.lit(row.name)) == Self.joined(row.lit))
  }

  /// Lit words run together: whether the space between them is lit says nothing.
  private static func joined(_ lit: String) -> String {
    lit.replacing(/⟩([^⟨⟩\p{L}]*)⟨/) { $0.output.1 }
  }
}
