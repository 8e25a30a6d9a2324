import Letters
import Testing

@testable import Membership

/// Letters: case, accents, widths.
@Suite("Search: folding")
struct SearchFoldingTests {
  @Test(arguments: [
    Hits("helene", "⟨Hélène⟩ Exemplaire"), Hits("HÉLÈNE", "⟨Hélène⟩ Exemplaire"),
    Hits("he\u{301}le\u{300}ne", "⟨Hélène⟩ Exemplaire"),
    Hits("helene", "⟨He\u{301}le\u{300}ne⟩ Exemplaire"),
    Hits("lukasz", "⟨Łukasz⟩ Przykład"), Hits("przyklad", "Łukasz ⟨Przykład⟩"),
    Hits("soren", "⟨Søren⟩ Eksempel"), Hits("soeren", "⟨Søren⟩ Eksempel"),
    Hits("gross", "Ing. Mag. Anna ⟨Groß⟩"), Hits("anna gross", "Ing. Mag. ⟨Anna⟩ ⟨Groß⟩"),
    Hits("mueller", "Jan ⟨Müller⟩"), Hits("muller", "Jan ⟨Müller⟩"),
    Hits("ase", "⟨Åse⟩ Nordmann"), Hits("aase", "⟨Åse⟩ Nordmann"),
    Hits("thordis", "⟨Þórdís⟩ Dæmisdóttir"), Hits("daemisdottir", "Þórdís ⟨Dæmisdóttir⟩"),
    Hits("gudrun", "⟨Guðrún⟩ Dæmisdóttir"), Hits("dordevic", "Ana ⟨Đorđević⟩"),
    Hits("djordjevic", "Ana ⟨Đorđević⟩"), Hits("oeuvrard", "Luc ⟨Œuvrard⟩"),
    Hits("irmak", "⟨Irmak⟩ Örnek"), Hits("IRMAK", "⟨ırmak⟩ Örnek"),
    Hits("istanbullu", "Ece ⟨İstanbullu⟩"), Hits("İSTANBULLU", "Ece ⟨istanbullu⟩"),
    Hits("yildiz", "Ece ⟨Yıldız⟩"), Hits("YILDIZ", "Ece ⟨Yıldız⟩"),
    Hits("aliyev", "⟨Əliyev⟩ Nümunə"), Hits("eliyev", "⟨Əliyev⟩ Nümunə"),
    Hits("nguyen van duc", "⟨Nguyễn Văn Đức⟩"), Hits("ｈｅｌｅｎｅ", "⟨Hélène⟩ Exemplaire"),
    Hits("stefan", "⟨Ștefan⟩ Exemplu"), Hits("munoz", "Eva ⟨Muñoz⟩"),
  ])
  func finds(_ row: Hits) throws {
    let match = try findFirst(row.query, row.name)
    #expect(match.lit(row.name) == row.lit)
    #expect(match.reason == nil)
  }

  @Test(arguments: [
    ("جميله", "جميلة مثال"), ("احمد", "أحمد مثال"), ("إبراهيم", "ابراهيم مثال"),
    ("علی", "علي مثال"),
    ("مصطفي", "مصطفى مثال"), ("محمد", "مُحَمَّد مثال"), ("كريم", "کریم مثال"), ("هيثم", "ھيثم مثال"),
    ("משה", "מֹשֶׁה דוגמה"), ("कमल", "कमल उदाहरण"), ("สมชาย", "สมชาย ตัวอย่าง"),
    ("ΓΙΩΡΓΟΣ", "Γιώργος Δείγμα"),
    ("γιωργοσ", "Γιώργος Δείγμα"), ("ᲒᲘᲝᲠᲒᲘ", "გიორგი მაგალითი"),
    ("გიორგი", "ᲒᲘᲝᲠᲒᲘ ᲛᲐᲒᲐᲚᲘᲗᲘ"), ("giorgi", "ᲒᲘᲝᲠᲒᲘ ᲛᲐᲒᲐᲚᲘᲗᲘ"),
    ("exemple", "ANNA EXEMPLE"), ("exemple dr anna", "Anna Exemple"), ("anna", "Anna Dr. Exemple"),
    ("семен", "Семён Примеров"),
    ("СЕМЁН", "Семён Примеров"),
  ])
  func findsInOtherScripts(_ query: String, _ name: String) throws {
    let index = try SearchIndex.of([name, "Nobody Else"])
    #expect(index.matches(Query(query)).map { index.roll[$0.delegate].name } == [name])
    #expect(index.matches(Query(query)).first?.tier == .allWords)
  }

  @Test func typedAccentsRank() throws {
    let index = try SearchIndex.of(["Anna Muller", "Anna Müller"])
    #expect(index.matches(Query("müller")).map(\.delegate.position) == [1, 0])
    #expect(index.matches(Query("muller")).map(\.delegate.position) == [0, 1])
  }

  /// Folding takes such scalars one by one. Whatever stands beside one of them, a text that is made
  /// of them has as many graphemes.
  @Test func `what is taken for a grapheme is one`() {
    let alone = (0...0xFFFF).compactMap(Unicode.Scalar.init).filter { $0.traits.contains(.alone) }
    #expect(alone.count > 40_000)
    let beside = alone.filter { $0.value < 0x600 } + ["あ", "國", "강", "\u{2019}"]
    for (place, scalar) in alone.enumerated() {
      let other = beside[place % beside.count]
      let text = String(String.UnicodeScalarView([scalar, other, scalar, scalar, "a", scalar]))
      #expect(text.count == 6, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `a name is folded as its graphemes are`() {
    for name in ["Ðặng Đức", "Žofie Ňová", "Иван Йорданов", "Γιώργος", "é\u{301}e", "强强 Li", "ｶﾞ"] {
      var apart = Spelling()
      for (place, grapheme) in name.enumerated() {
        // A joiner, which has no letters, has the graphemes of a text found one by one.
        let one = FoldedName("\(grapheme)\u{200D}").native
        if one.isEmpty { apart.endWord() } else { apart.append(one.letters, place) }
      }
      #expect(FoldedName(name).native.letters == apart.letters, "\(name)")
      #expect(FoldedName(name).native.graphemes == apart.graphemes, "\(name)")
    }
  }
}
