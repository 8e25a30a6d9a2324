import Membership
import TestSupport
import Testing

@testable import Browser

@Suite struct SortTests {
  @Test(
    "Orders of the fictional delegates, by family name",
    arguments: [
      (Sort.roll, "Sample Fauxnom Exemple 紙 Próbny Dæmisdóttir Nusquam"),
      // Without a family name the whole name counts: Guðrún, Nemo; 紙 is Kami.
      (.familyName, "Exemple Fauxnom Dæmisdóttir 紙 Nusquam Próbny Sample"),
      // Papierowo, Papierville, Washi; who has no city keeps the roll's order.
      (.city, "Próbny Fauxnom 紙 Sample Exemple Dæmisdóttir Nusquam"),
      // Archive, Guild, Mill; the first organization of the first post.
      (.organization, "紙 Próbny Sample Exemple Fauxnom Dæmisdóttir Nusquam"),
    ])
  func orders(_ sort: Sort, _ names: String) throws {
    let roll = try Fixture.paperTowns()
    let people = sort.ordered(roll.allDelegates, in: roll.wording).map { person in
      roll[person].familyName ?? roll[person].name.split(separator: " ").last.map(String.init) ?? ""
    }
    #expect(people.joined(separator: " ") == names)
  }

  /// The order of Unicode's base letters, in every locale.
  @Test(arguments: [
    "Åberg Adler Æbel Đokić Dudek Hobbs Ħobża Łąka Lubicz Odette Œuvre Øst Oster Zeta",
    "Éva Evans İnan Inanc Şahin Straße Strasser Thor Þórra Zafra Žižka",
    "Αβος Ἄδης Ζεύς Ωδη Ёлка Ель Ель-Ма Жук",
  ])
  func lettersWithStrokesStandWithTheOthers(_ names: String) throws {
    let names = names.split(separator: " ")
    let people = names.enumerated().map { index, name in
      #"{"id": "p\#(index)", "name": "X \#(name)", "family_name": "\#(name)"}"#
    }
    let json = #"""
      {"version": 1, "network": {"name": "Fictional people"},
       "delegates": [\#(people.reversed().joined(separator: ","))]}
      """#
    let roll = try Roll(json: Array(json.utf8))
    let sorted = Sort.familyName.ordered(roll.allDelegates, in: roll.wording).map {
      roll[$0].familyName
    }
    #expect(sorted == names.map(String.init))
  }

  @Test("Who has a name in Latin letters beside another stands where these say")
  func latinReadings() throws {
    let json = #"""
      {"version": 1, "network": {"name": "Fictional people"}, "delegates": [
        {"id": "a", "name": "王假名", "family_name": "王"},
        {"id": "b", "name": "張虛構", "family_name": "張",
          "other_names": [{"name": "Zhang Xugou", "kind": "romanization"}]},
        {"id": "c", "name": "Aya Sample", "family_name": "Sample"},
        {"id": "d", "name": "卞樣本", "other_names": [
          {"name": "样本", "kind": "spelling"}, {"name": "Bian Yangben"}]},
        {"id": "e", "name": "Zoe Example", "family_name": "Zzample",
          "other_names": [{"name": "Aaa"}]}
      ]}
      """#
    let roll = try Roll(json: Array(json.utf8))
    let ids = Sort.familyName.ordered(roll.allDelegates, in: roll.wording).map { roll[$0].id }
    #expect(ids == ["d", "c", "b", "e", "a"])
  }

  @Test(arguments: Sort.allCases)
  func nobodyIsLost(_ sort: Sort) throws {
    let roll = try Roll.bundled()
    let people = sort.ordered(roll.allDelegates, in: roll.wording)
    #expect(people.sorted() == roll.allDelegates)
  }

  @Test func theOrdersComeRoundInTurn() {
    #expect(Sort.roll.next == .familyName)
    #expect(Sort.familyName.next == .city)
    #expect(Sort.city.next == .organization)
    #expect(Sort.organization.next == .roll)
    #expect(Sort.allCases.filter { $0.title == nil } == [.roll])
  }

  @Test(
    "What names are ordered by",
    arguments: [
      ("Dromain", "dromain"), ("Éva", "eva"), ("E\u{301}va", "eva"), ("ŁUKASZ", "lukasz"),
      ("ﬁligrane", "filigrane"), ("日本", "日本"), ("", ""), ("İ", "i"), ("Œuvre", "oeuvre"),
      (" O’Faux-Sans  Nom.", "o faux sans nom"), ("Straße", "strasse"), ("鄧", "邓"),
    ])
  func key(_ name: String, _ key: String) {
    #expect(Sort.key(of: name).elementsEqual(key.utf8))
  }
}
