/// Finds the posts that people are found by.
struct MatchedPosts: Sendable {
  /// For each word of the query, the facts that answer to it.
  let words: AnsweringFacts
  /// For each of its conditions that is about facts, those that meet it.
  let conditions: AnsweringFacts

  /// Returns the post that answers to most of the query, the first of several. Where nothing of it
  /// is about a post but something about a city, it is the post that names the city. Nil: neither.
  func post(of answer: Hit, _ trail: [FormMatcher.Evidence], in roll: Roll) -> Post? {
    let rows = rows(of: answer, trail)
    if rows.isEmpty { return nil }
    let person = Reference<Delegate>(answer.person)
    var facts = words.facts.ofPosts(of: answer.person)[...]
    var best: (post: Post, count: Int)?
    for post in roll[person].posts {
      let own = facts.prefix(post.organizations.count + 1)
      facts = facts.dropFirst(own.count)
      let count = rows.count { row in own.contains { row.facts.means($0, row.number) } }
      if count > best?.count ?? 0 { best = (post, count) }
    }
    return best?.post ?? cityPost(of: person, rows, in: roll)
  }

  /// A word or condition of the query, as a row of facts.
  private typealias Row = (facts: AnsweringFacts, number: Int)

  /// Returns the rows that facts of somebody answer. A mixed answer has an evidence for each word.
  private func rows(of answer: Hit, _ trail: [FormMatcher.Evidence]) -> [Row] {
    let byFacts = answer.evidence.enumerated().filter { _, place in
      if case .fact = trail[place] { true } else { false }
    }
    return byFacts.map { (words, $0.offset) } + (0..<conditions.count).map { (conditions, $0) }
  }

  private func cityPost(
    of person: Reference<Delegate>, _ rows: [Row], in roll: Roll
  ) -> Post? {
    guard let city = roll.city(of: person) else { return nil }
    let isAsked = rows.contains { row in
      row.facts.first(row.number, of: person.position).map { words.facts[$0] } == .city(city)
    }
    return isAsked ? roll.post(of: person, in: city) : nil
  }
}
