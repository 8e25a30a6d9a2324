import Testing

@testable import Membership

/// Names that leave vowels out are found by their consonants, as a guess.
@Suite("Search: consonants")
struct SearchSkeletonTests {
  @Test(arguments: ["smith", "keller", "martin", "bxqz", "peterson"])
  func strangersStayStrangers(_ query: String) throws {
    let index = try SearchIndex.of([
      "محمد مثال", "משה דוגמה", "สมชาย ตัวอย่าง", "कमल उदाहरण", "ምሳሌ አበበ", "ဥပမာ အောင်", "ຕົວຢ່າງ ສົມ",
      "ឧទាហរណ៍ សុខ", "උදාහරණ නිමල්",
    ])
    #expect(index.matches(Query(query)).allSatisfy { $0.tier == .similar })
  }

  /// Consonants alone are a guess, that comes before any with typing errors.
  @Test func guessesComeBeforeTypingErrors() throws {
    let index = try SearchIndex.of(["Khalim Example", "خالد مثال"])
    let found = index.matches(Query("khalid"))
    #expect(found.map(\.delegate.position) == [1, 0])
    #expect(found.map(\.tier) == [.similar, .similar])
  }

  /// Consonants, sounds of words only begun, and a j for a y are worth a guess, no more.
  @Test(arguments: [
    ("qouid", "كعيد مثال"), ("khobb", "Coburnova Example"), ("vjimeh", "Vymětalova Example"),
    ("syjjyl", "ثجيل مثال"),
  ])
  func guessesAreOnlyAlike(_ query: String, _ name: String) throws {
    let matches = try SearchIndex.of([name]).matches(Query(query))
    let isConsonants = name.unicodeScalars.contains { Skeleton.holds($0) }
    #expect(matches.map(\.tier) == [.similar])
    #expect(matches.first?.reason == (isConsonants ? .sameConsonants : .soundsAlike))
  }
}
