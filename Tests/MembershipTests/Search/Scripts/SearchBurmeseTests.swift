import Testing

@testable import Membership

/// Burmese names asked for in Latin letters.
@Suite("Search: Burmese")
struct SearchBurmeseTests {
  @Test(arguments: [
    ("aung", "အောင်"), ("daw aung", "ဒေါ် အောင်"), ("san suu kyi", "ဆန်းစုကြည်"), ("thein sein", "သိန်း စိန်"),
    ("min aung hlaing", "မင်းအောင်လှိုင်"), ("nyunt", "ညွန့်"), ("tun", "တွန်း"), ("thant", "သန့်"),
    ("ne win", "နေဝင်း"),
    ("kyaw", "ကျော်"), ("htin kyaw", "ထင်ကျော်"), ("soe", "စိုး"), ("shwe", "ရွှေ"), ("chit", "ချစ်"),
    ("metta", "မေတ္တာ"),
  ])
  func isFound(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }
}
