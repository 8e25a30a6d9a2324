@testable import Membership
import Testing

/// Letters: case, accents, widths, punctuation. None of it needs ICU.
@Suite("Search: letters")
struct SearchFoldingTests {
  @Test(arguments: [
    Finding("helene", "⟨Hélène⟩ Exemplaire"), Finding("HÉLÈNE", "⟨Hélène⟩ Exemplaire"),
    Finding("he\u{301}le\u{300}ne", "⟨Hélène⟩ Exemplaire"),
    Finding("helene", "⟨He\u{301}le\u{300}ne⟩ Exemplaire"),
    Finding("lukasz", "⟨Łukasz⟩ Przykład"), Finding("przyklad", "Łukasz ⟨Przykład⟩"),
    Finding("soren", "⟨Søren⟩ Eksempel"), Finding("soeren", "⟨Søren⟩ Eksempel"),
    Finding("gross", "Ing. Mag. Anna ⟨Groß⟩"), Finding("anna gross", "Ing. Mag. ⟨Anna⟩ ⟨Groß⟩"),
    Finding("mueller", "Jan ⟨Müller⟩"), Finding("muller", "Jan ⟨Müller⟩"),
    Finding("ase", "⟨Åse⟩ Nordmann"), Finding("aase", "⟨Åse⟩ Nordmann"),
    Finding("thordis", "⟨Þórdís⟩ Dæmisdóttir"), Finding("daemisdottir", "Þórdís ⟨Dæmisdóttir⟩"),
    Finding("gudrun", "⟨Guðrún⟩ Dæmisdóttir"), Finding("dordevic", "Ana ⟨Đorđević⟩"),
    Finding("djordjevic", "Ana ⟨Đorđević⟩"), Finding("oeuvrard", "Luc ⟨Œuvrard⟩"),
    Finding("irmak", "⟨Irmak⟩ Örnek"), Finding("IRMAK", "⟨ırmak⟩ Örnek"),
    Finding("istanbullu", "Ece ⟨İstanbullu⟩"), Finding("İSTANBULLU", "Ece ⟨istanbullu⟩"),
    Finding("yildiz", "Ece ⟨Yıldız⟩"), Finding("YILDIZ", "Ece ⟨Yıldız⟩"),
    Finding("aliyev", "⟨Əliyev⟩ Nümunə"), Finding("eliyev", "⟨Əliyev⟩ Nümunə"),
    Finding("nguyen van duc", "⟨Nguyễn Văn Đức⟩"), Finding("ｈｅｌｅｎｅ", "⟨Hélène⟩ Exemplaire"),
    Finding("stefan", "⟨Ștefan⟩ Exemplu"), Finding("munoz", "Eva ⟨Muñoz⟩"),
  ])
  func finds(_ row: Finding) throws {
    let index = try SearchIndex.of([row.name, "Nobody Else"], folding: .simple)
    let match = try #require(index.matches(Query(row.query)).first)
    #expect(match.lit(row.name) == row.lit)
    #expect(match.reason == nil)
  }

  @Test(arguments: [
    Finding("o’brien", "⟨O'Brien⟩ Pat"), Finding("obrien", "⟨O’Brien⟩ Pat"),
    Finding("o'brien", "⟨OBrien⟩ Pat"), Finding("brien", "O'⟨Brien⟩ Pat"),
    Finding("jean pierre", "⟨Jean⟩-⟨Pierre⟩ Exemple"),
    Finding("jeanpierre", "⟨Jean-Pierre⟩ Exemple"),
    Finding("jean-pierre", "⟨Jeanpierre⟩ Exemple"), Finding("mc example", "Jo ⟨McExample⟩"),
    Finding("exemple, luc", "⟨Luc⟩ ⟨Exemple⟩"), Finding("luc exemple", "⟨Exemple⟩, ⟨Luc⟩"),
    Finding("dr. luc exemple", "⟨Luc Exemple⟩"), Finding("yoldoshev", "⟨Yo‘ldoshev⟩ Misol"),
    Finding("yo'ldoshev", "⟨Yoʻldoshev⟩ Misol"), Finding("collell", "Pau ⟨Col·lell⟩"),
    Finding("عبدالهادي", "⟨عبد⟩ ⟨الهادي⟩ مثال"),
  ])
  func readsThroughPunctuation(_ row: Finding) throws {
    let index = try SearchIndex.of([row.name, "Nobody Else"], folding: .simple)
    let match = try #require(index.matches(Query(row.query)).first)
    #expect(Self.joined(match.lit(row.name)) == Self.joined(row.lit))
  }

  @Test(arguments: [
    ("جميله", "جميلة مثال"), ("احمد", "أحمد مثال"), ("إبراهيم", "ابراهيم مثال"),
    ("علی", "علي مثال"),
    ("مصطفي", "مصطفى مثال"), ("محمد", "مُحَمَّد مثال"), ("كريم", "کریم مثال"), ("هيثم", "ھيثم مثال"),
    ("משה", "מֹשֶׁה דוגמה"), ("कमल", "कमल उदाहरण"), ("สมชาย", "สมชาย ตัวอย่าง"),
    ("ΓΙΩΡΓΟΣ", "Γιώργος Δείγμα"),
    ("γιωργοσ", "Γιώργος Δείγμα"), ("ᲒᲘᲝᲠᲒᲘ", "გიორგი მაგალითი"), ("семен", "Семён Примеров"),
    ("СЕМЁН", "Семён Примеров"),
  ])
  func findsInOtherScripts(_ query: String, _ name: String) throws {
    let index = try SearchIndex.of([name, "Nobody Else"], folding: .simple)
    #expect(index.matches(Query(query)).map { index.roll[$0.delegate].name } == [name])
    #expect(index.matches(Query(query)).first?.tier == .allWords)
  }

  /// Lit words run together: whether the space between them is lit says nothing.
  private static func joined(_ lit: String) -> String {
    lit.replacing(/⟩([^⟨⟩\p{L}]*)⟨/) { $0.output.1 }
  }

  @Test func typedAccentsRank() throws {
    let index = try SearchIndex.of(["Anna Muller", "Anna Müller"], folding: .simple)
    #expect(index.matches(Query("müller")).map(\.delegate.position) == [1, 0])
    #expect(index.matches(Query("muller")).map(\.delegate.position) == [0, 1])
  }
}
