import Testing

@testable import Membership

/// An index that two threads make, in parts, is the one that a single one makes.
@Suite struct SearchPartsTests {
  private static let roll = Result { try Roll(json: LongRoll.bytes) }

  @Test(arguments: [1, 2, 7, 40, 1000])
  func `parts make the same whole`(_ size: Int) throws {
    let roll = try Self.roll.get()
    let people = roll.delegates.indices
    var whole = IndexPart(people, of: roll, .none)
    var parts = IndexPart(roll)
    for start in stride(from: 0, to: people.count, by: size) {
      parts.append(
        IndexPart(start..<min(start + size, people.count), of: roll, .none))
    }
    whole.foldFacts(in: roll, .none)
    parts.foldFacts(in: roll, .none)
    expectSame(parts.names, whole.names)
    expectSame(parts.facts.table, whole.facts.table)
    #expect(parts.facts.all == whole.facts.all)
    #expect(people.allSatisfy { parts.facts.facts(of: $0) == whole.facts.facts(of: $0) })
  }

  private func expectSame(_ left: SpellingTable, _ right: SpellingTable) {
    #expect(left.letters == right.letters)
    #expect(left.words == right.words)
    #expect(left.forms == right.forms)
    #expect(left.owners == right.owners)
    #expect(left.traces == right.traces)
  }

  /// The other thread comes before, never, or at any time.
  @Test(arguments: [0, 1, 2])
  func `pieces come in order, each once`(_ way: Int) {
    let ways: [Roll.Beside] = [{ $0() }, { _ in }, { work in Task.detached { work() } }]
    var taken: [Int] = []
    Pieces(50, beside: ways[way]) { $0 }.forEach { taken.append($0) }
    #expect(taken == Array(0..<50))
  }

  @Test func `everybody is searched with two threads`() throws {
    let crowd = (0..<10_000).map {
      RollText.person("", id: "p\($0)", name: "\(["Ada", "Bao", "Çelik"][$0 % 3]) Sample \($0)")
    }
    let text = RollText.with(delegates: "[" + crowd.joined(separator: ",\n") + "]")
    let roll = try Roll(json: Array(text.utf8))
    let together = SearchIndex(roll, folding: .simple) { $0() }
    let alone = SearchIndex(roll, folding: .simple)
    for query in ["celik 9998", "sample", "ada", "bao 5000", "smaple 77", "cs"] {
      #expect(together.matches(Query(query)) == alone.matches(Query(query)), "\(query)")
    }
  }

  @Test func `only people with ideographs are read for them`() throws {
    let roll = try Self.roll.get()
    let found = roll.peopleWithIdeographs.map(\.name)
    #expect(found.count < roll.delegates.count)
    let wanted = roll.delegates.map(\.name).filter {
      $0.unicodeScalars.contains(where: \.isIdeograph)
    }
    #expect(!wanted.isEmpty)
    #expect(Set(wanted).isSubset(of: found))
  }

  /// What was begun before everybody had been read is used only if it was for these countries.
  @Test func `countries are called the same when that was begun before`() throws {
    let person = RollText.person("", id: "a", name: "Ada Sample")
      .replacing("{", with: #"{"country": "FR", "#, maxReplacements: 1)
    let roll = try Roll(
      json: Array(
        """
        {"version": 1, "network": {"name": "Fictional"}, "countries": [{"code": "FR", "name": "F"}],
        "delegates": [\(person)]}
        """.utf8))
    for begun in [roll, try Self.roll.get()] {
      let texts = RegionTexts(of: begun) { $0() }
      let index = SearchIndex(roll, folding: .full, regionTexts: texts)
      #expect(index.matches(Query("country:frankreich")).count == 1)
      #expect(index.matches(Query("frankreich")).count == 1)
      #expect(index.matches(Query("country:日本")).isEmpty)
    }
  }
}
