/// The names of a roll's people, made ready to be found.
public struct SearchIndex: Sendable {
  /// How letters are made comparable.
  public enum Folding: Hashable, Sendable {
    /// Case and Latin accents: nothing is loaded for it.
    case simple
    /// Any script in Latin letters, through ICU: about 65 ms once, never on the main actor.
    case full
  }

  /// One name of a person.
  struct Name: Sendable {
    let graphemes: [Character]
    let words: [FoldedName.Word]
  }

  private struct Person: Sendable {
    let reference: Reference<Delegate>
    let isLeader: Bool
    let names: [Name]
    let otherNames: [OtherName]
  }

  private let people: [Person]
  private let folding: Folding

  /// Folds every name of a roll: microseconds for each, with `full` more in other scripts.
  public init(_ roll: Roll, folding: Folding) {
    var folder = Folder(folding)
    self.folding = folding
    people = roll.delegates.indices.map { position in
      let reference = Reference<Delegate>(position)
      let person = roll[reference]
      return Person(
        reference: reference,
        isLeader: !roll.orientations(ledBy: reference).isEmpty,
        names: ([person.name] + person.otherNames.map(\.name)).map { Name($0, &folder) },
        otherNames: person.otherNames)
    }
  }

  /// The people of whom some name begins with every word of a query, in any order: those who lead
  /// an orientation first, else in file order. None for an empty query.
  ///
  /// Words are compared in plain Latin letters; Chinese, Japanese and Korean ones also as they
  /// stand, anywhere in a name. Costs time for every name of the roll.
  public func matches(_ query: Query) -> [Match] {
    var folder = Folder(folding)
    let query = FoldedQuery(query, &folder)
    guard !query.terms.isEmpty else { return [] }
    let found = people.compactMap { person in
      match(person, query).map { (isLeader: person.isLeader, match: $0) }
    }
    return (found.filter(\.isLeader) + found.filter { !$0.isLeader }).map(\.match)
  }

  /// The first name that answers to all terms, else the first that answers to each.
  private func match(_ person: Person, _ query: FoldedQuery) -> Match? {
    for place in person.names.indices {
      if let match = match(person, query, names: [place]) { return match }
    }
    return match(person, query, names: Array(person.names.indices))
  }

  private func match(_ person: Person, _ query: FoldedQuery, names: [Int]) -> Match? {
    var highlights: [Range<Int>] = []
    var other: Int?
    for term in query.terms {
      guard let (place, ranges) = answer(to: term, person, names) else { return nil }
      if place == 0 { highlights += ranges } else { other = other ?? place }
    }
    return Match(
      delegate: person.reference, highlights: Self.merged(highlights),
      otherName: other.map { person.otherNames[$0 - 1] })
  }

  private func answer(
    to term: FoldedQuery.Term, _ person: Person, _ names: [Int]
  ) -> (place: Int, ranges: [Range<Int>])? {
    for place in names {
      if let ranges = term.graphemes(in: person.names[place]) { return (place, ranges) }
    }
    return nil
  }

  /// Ranges in rising order, those that touch made one.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
  }
}

extension SearchIndex.Name {
  init(_ name: String, _ folder: inout Folder) {
    let folded = FoldedName(name, &folder)
    self.init(graphemes: folded.graphemes, words: folded.words)
  }
}
