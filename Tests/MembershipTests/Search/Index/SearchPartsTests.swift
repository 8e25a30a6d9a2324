import Parallel
import Testing

@testable import Membership

/// An index that two threads make, in parts, is the one that a single one makes.
@Suite struct SearchPartsTests {
  /// The other thread comes before, never, or at any time.
  @Test(arguments: [0, 1, 2])
  func `results come in order, each once`(_ way: Int) {
    let ways: [Roll.Beside] = [{ $0() }, { _ in }, { work in Task.detached { work() } }]
    var taken: [Int] = []
    ParallelMap(50, beside: ways[way]) { $0 }.forEach { taken.append($0) }
    #expect(taken == Array(0..<50))
  }

  @Test func `everybody is searched with two threads`() throws {
    let crowd = (0..<10_000).map {
      RollText.person("", id: "p\($0)", name: "\(["Ada", "Bao", "Çelik"][$0 % 3]) Sample \($0)")
    }
    let text = RollText.with(delegates: "[" + crowd.joined(separator: ",\n") + "]")
    let roll = try Roll(json: Array(text.utf8))
    let together = SearchIndex(roll)
    together.prepare { $0() }
    let alone = SearchIndex(roll)
    for query in ["celik 9998", "sample", "ada", "bao 5000", "smaple 77", "cs"] {
      #expect(together.matches(Query(query)) == alone.matches(Query(query)), "\(query)")
    }
  }

  /// Names are numbered in 16 bits: once the full name after so many others had no number.
  @Test func `nobody has too many names`() throws {
    let others = (0..<66_000).map { #"{"name": "n\#($0)"}"# }.joined(separator: ",")
    let person = RollText.person(
      #""given_name": "Ada", "other_names": [\#(others)]"#, name: "Sample")
    let roll = try read(RollText.with(delegates: "[\(person)]"))
    let index = SearchIndex(roll)
    #expect(index.matches(Query("n64999")).count == 1)
    #expect(index.matches(Query("sample")).count == 1)
  }
}
