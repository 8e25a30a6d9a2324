import Testing

@testable import Membership

/// Kunrei and Nihon spellings of Japanese as Hepburn has them.
@Suite("Search: romaji")
struct SearchRomajiTests {
  @Test(
    arguments: [
      ("syouzi", "shouji"), ("tutiya", "tsuchiya"), ("huzita", "fujita"), ("simada", "shimada"),
      ("tanaka", nil), ("xavier", nil), ("smith", nil), ("kitti", "kitchi"), ("jyunko", "junko"),
    ] as [(String, String?)])
  func isHepburn(_ word: String, _ hepburn: String?) {
    let letters = Romaji.hepburn(Array(word.utf8)[...])
    #expect(letters.map { String(decoding: $0, as: UTF8.self) } == hepburn)
  }
}
