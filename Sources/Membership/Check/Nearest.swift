/// The words that somebody may have meant by one that there is not.
package enum Nearest {
  /// The candidate with the fewest slips of a finger between it and the text, case aside; of
  /// several, one with the same first letter, then the first. Nil when none is near: a slip is
  /// allowed for every three letters, at least one and at most three. Then it is the only candidate
  /// that the text begins.
  package static func value(to text: String, among candidates: [String]) -> String? {
    var work = Int.max
    return value(to: text, among: candidates, within: &work)
  }

  /// Returns the nearest candidate within bounds: nil, too, where it takes more work than there may
  /// be, which is counted in letters that are read or held against others, and taken off.
  static func value(
    to text: String, among candidates: [String], within work: inout Int
  ) -> String? {
    let wanted = letters(of: text)
    let limit = min(3, max(1, wanted.count / 3))
    var best: (candidate: String, cost: Int)?
    for candidate in candidates {
      let letters = letters(of: candidate)
      let cost = cost(wanted, letters, limit, &work)
      if let cost, cost < best?.cost ?? .max { best = (candidate, cost) }
      work -= letters.count
      guard work > 0 else { return nil }
    }
    return best?.candidate ?? completion(of: wanted, among: candidates)
  }

  /// The first letters of a text, in lower case: who has written more than a hundred has meant none
  /// of the others.
  private static func letters(of text: String) -> [Unicode.Scalar] {
    Array(String(text.unicodeScalars.prefix(longest)).lowercased().unicodeScalars.prefix(longest))
  }

  private static let longest = 100

  private static func completion(
    of beginning: [Unicode.Scalar], among candidates: [String]
  ) -> String? {
    let completions = candidates.filter { letters(of: $0).starts(with: beginning) }
    return beginning.count > 1 && completions.count == 1 ? completions.first : nil
  }

  /// Twice the distance, one more where the first letters differ; nil beyond the limit.
  private static func cost(
    _ wanted: [Unicode.Scalar], _ letters: [Unicode.Scalar], _ limit: Int, _ work: inout Int
  ) -> Int? {
    guard abs(letters.count - wanted.count) <= limit else { return nil }
    work -= wanted.count * letters.count
    let distance = EditDistance.between(wanted, letters)
    guard distance <= limit, distance < max(wanted.count, letters.count) else { return nil }
    return distance * 2 + (wanted.first == letters.first ? 0 : 1)
  }
}
