import Testing

@testable import Membership

/// Greek names asked for in Latin letters, and the other way round.
@Suite("Search: Greek")
struct SearchGreekTests {
  @Test(arguments: [
    ("georgios", "Γεώργιος"), ("papandreou", "Παπανδρέου"), ("tsipras", "Τσίπρας"),
    ("evangelos", "Ευάγγελος"), ("christos", "Χρήστος"), ("hristos", "Χρήστος"),
    ("theodoros", "Θεόδωρος"), ("Παπανδρέου", "Papandreou Nikos"),
  ])
  func isFound(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }

  /// Breathings are not read, and every accent is one, as since the reform of 1982.
  @Test(arguments: [
    ("aristotelis", "Ἀριστοτέλης Πλαστός", "aristotelis plastos"),
    ("eleni", "Ἑλένη Ψευδής", "eleni psevdis"), ("ypatia", "Ὑπατία Μύθου", "ypatia mythou"),
    ("odysseus", "Ὀδυσσεὺς Πλάνης", "odysseus planis"), ("zeus", "Ζεύς Μύθος", "zeus mythos"),
    ("evripidis", "Εὐριπίδης Πλαστός", "evripidis plastos"),
    ("irini", "Εἰρήνη Ψευδής", "eirini psevdis"),
    ("ioannis", "Ἰωάννης Ψευδής", "ioannis psevdis"),
    ("praxitelis", "ΠΡΑΞΙΤΈΛΗΣ ΨΕΥΔῊΣ", "praxitelis psevdis"),
    ("afxentios", "Αὐξέντιος Μῦθος", "afxendios mythos"),
    ("thoukydidis", "Θουκυδίδης Ἅδης", "thoukydidis adis"),
    ("rea", "Ῥέα ᾯδή", "rea odi"), ("aias", "Αἴας ΐ", "aias i"),
    ("achaios", "Ἀχαϊὸς Ψεῦδος", "achaios psevdos"),
  ])
  func polytonicIsReadAsModern(_ query: String, _ name: String, _ reading: String) throws {
    let match = try findFirst(query, name)
    #expect(match.tier < .similar)
    #expect(match.reason == .reading(kind: .romanization, text: reading))
  }

  @Test(arguments: [
    ("αριστοτελης", "Ἀριστοτέλης Πλαστός"), ("ΕΛΕΝΗ", "Ἑλένη Ψευδής"), ("ὑπατία", "Υπατια Μυθου"),
    ("Οδυσσεύς", "Ὀδυσσεὺς Πλάνης"), ("ωδη", "ᾠδῇ Ψευδής"),
  ])
  func polytonicIsFoundWithoutItsMarks(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier == .allWords)
  }
}
