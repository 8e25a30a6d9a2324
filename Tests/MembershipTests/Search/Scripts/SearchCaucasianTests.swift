import Testing

@testable import Membership

/// Armenian and Georgian names asked for in Latin letters, and the other way round.
@Suite("Search: Armenian and Georgian")
struct SearchCaucasianTests {
  @Test(arguments: [
    ("aram", "Արամ"), ("yeghia", "Եղիա"), ("vartan", "Վարդան"), ("vardan", "Վարդան"),
    ("ovsanna", "Օվսաննա"), ("harutyunyan", "Հարությունյան"), ("grigor", "Գրիգոր"),
    ("krikor", "Գրիգոր"), ("khachatryan", "Խաչատրյան"), ("petrosyan", "Պետրոսյան"),
    ("bedrosian", "Պետրոսյան"), ("sargsyan", "Սարգսյան"), ("hovhannisyan", "Հովհաննիսյան"),
  ])
  func armenian(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }

  @Test(arguments: [
    ("giorgi", "გიორგი"), ("bolqvadze", "ბოლქვაძე"), ("bolkvadze", "ბოლქვაძე"),
    ("tsereteli", "წერეთელი"), ("chikovani", "ჩიქოვანი"), ("გიორგი", "Giorgi Magaliti"),
  ])
  func georgian(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }
}
