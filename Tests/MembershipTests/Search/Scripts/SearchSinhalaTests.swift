import Testing

@testable import Membership

/// Sinhala names asked for in Latin letters.
@Suite("Search: Sinhala")
struct SearchSinhalaTests {
  @Test(arguments: [
    ("mahinda", "මහින්ද"), ("rajapaksa", "රාජපක්ෂ"), ("rajapaksha", "රාජපක්ෂ"),
    ("sirisena", "සිරිසේන"), ("chandrika", "චන්ද්‍රිකා"), ("fonseka", "ෆොන්සේකා"),
    ("sunanda", "සුනඳ"),
  ])
  func isFound(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }
}
