/// The words that somebody may have meant by one that there is not.
package enum Nearest {
  /// Returns the candidate with the fewest slips of a finger between it and the text, case aside;
  /// of several, one with the same first letter, then the first. Nil when none is near: a slip is
  /// allowed for every three letters, at least one and at most three. Then it is the only candidate
  /// that the text begins.
  package static func value(to text: String, among candidates: [String]) -> String? {
    var work = Int.max
    return WordList(candidates).nearest(to: text, within: &work)
  }
}
