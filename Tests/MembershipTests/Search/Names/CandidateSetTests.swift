import TestSupport
import Testing

@testable import Membership

/// Who comes from a query to the next one finds whom a new search finds.
@Suite("Search: narrowing")
struct CandidateSetTests {
  private static var ways: [Roll.Beside?] { [nil, { $0() }, { _ in }] }

  /// Somebody types, takes letters back, pastes another word in, and types on.
  @Test func `leaves nobody out`() throws {
    let index = try SearchIndex.of(SearchPrefilterTests.peopleWithPosts, segmentSize: 2)
    var chance = SeededGenerator(state: 23)
    var (typed, previous, spared) = ("", Matches(), 0)
    for step in 0..<Self.steps {
      Self.edit(&typed, &chance)
      let query = Query(typed)
      let fresh = index.matches(query)
      let next = index.matches(query, after: previous, Self.ways[step % 3], prefilters: true)
      #expect(next == fresh, "\(typed)")
      if next.narrowing.looks < fresh.narrowing.looks { spared += 1 }
      previous = next
    }
    #expect(spared > Self.steps / 20)
  }

  /// A debug build takes ten times as long.
  #if DEBUG
    private static let steps = 800
  #else
    private static let steps = 6000
  #endif

  private static func edit(_ typed: inout String, _ chance: inout SeededGenerator) {
    let piece = SearchPrefilterTests.pieces.randomElement(using: &chance) ?? ""
    switch Int.random(in: 0..<12, using: &chance) {
    case 0: typed = piece
    case 1: typed += " " + piece
    case 2: typed = piece + typed
    case 3: typed = String(typed.dropLast(2))
    default: typed.unicodeScalars.append(piece.unicodeScalars.randomElement(using: &chance) ?? "a")
    }
    if typed.unicodeScalars.count > 24 { typed = piece }
  }

  private static let crowd = Result {
    let people = (0..<10_000).map { number in
      RollText.person("", id: "p\(number)", name: "Sample Llama \(number)")
    }
    let text = RollText.with(
      delegates: "[" + people.joined(separator: ",\n") + ","
        + RollText.person("", id: "q", name: "Corentine Exemplar") + "]")
    return SearchIndex(try Roll(json: Array(text.utf8)))
  }

  /// What a key costs goes with those who are left, not with everybody. Everybody is looked at for the
  /// first letters, and for typing errors where a letter more makes one more of them likely: the
  /// fourth, the eighth.
  @Test func `the last keys look at few`() throws {
    let index = try Self.crowd.get()
    var matches = Matches()
    let looks = (1...9).map { length in
      matches = index.matches(Query(String("corentine".prefix(length))), after: matches)
      return matches.narrowing.looks
    }
    #expect(looks[0] == 10_001)
    #expect([5, 6, 7, 9].allSatisfy { looks[$0 - 1] <= 10 }, "\(looks)")
    #expect(matches.map(\.delegate.position) == [10_000])
  }

  /// Whoever of two threads is asked about somebody, and whether the second ever comes.
  @Test func `two threads find whom one finds`() throws {
    let index = try Self.crowd.get()
    let roll = try Self.crowd.get().roll
    let detached: Roll.Beside = { work in Task.detached { work() } }
    for query in ["sa", "samlpe 77", "llama 5", "corentnie", "-sample", "exem cor"] {
      let alone = index.matches(Query(query))
      for way in Self.ways + [detached] {
        let index = SearchIndex(roll, segmentSize: 700)
        let together = index.matches(Query(query), way, prefilters: true)
        #expect(together.count == alone.count, "\(query)")
        #expect(together.prefix(100).elementsEqual(alone.prefix(100)), "\(query)")
        #expect(together.suffix(100).elementsEqual(alone.suffix(100)), "\(query)")
      }
    }
  }

  @Test func `nothing is taken from another index`() throws {
    let index = try Self.crowd.get()
    let other = try SearchIndex.of(["Exemplar Other"])
    let matches = other.matches(Query("exemp"), after: index.matches(Query("exem")))
    #expect(matches.map(\.delegate.position) == [0])
  }
}
