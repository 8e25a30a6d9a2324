import Testing

@testable import Membership

/// Khmer names asked for in Latin letters.
@Suite("Search: Khmer")
struct SearchKhmerTests {
  @Test(arguments: [
    ("norodom", "នរោត្តម"), ("sokha", "សុខា"), ("hun sen", "ហ៊ុន សែន"), ("monipong", "មុនីពង្ស"),
    ("samnang", "សំណាង"),
  ])
  func isFound(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).isGuess)
  }
}
