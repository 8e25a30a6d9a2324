import Cells
import Membership

extension ArticleWriter {
  /// The board: every orientation with its leader and co-leader, vacancies included.
  ///
  /// Each title is a link, the first of its entry, in the roll's order.
  mutating func board() {
    heading("Orientation leaders")
    guard !roll.orientations.isEmpty else {
      return write("This roll has no orientations.", .faint)
    }
    write(summary, .faint)
    list(roll.orientationReferences) { $0.entry($1) }
  }

  private mutating func entry(_ reference: Reference<Orientation>) {
    let orientation = roll[reference]
    gap()
    let title = Line(orientation.title.visibleName, Style(.strong))
    entry("\(orientation.number)", title, to: .orientation(reference))
    places(in: orientation, depth: 1)
    let sources = orientation.sources + (orientation.leader?.sources ?? [])
    let ids = (sources + (orientation.coLeader?.sources ?? [])).map { roll[$0].id }
    if !ids.isEmpty { write("source: \(ids.unique.joined(separator: ", "))", .faint, depth: 1) }
  }

  private var summary: String {
    let places = roll.orientations.flatMap { [$0.leader, $0.coLeader] }
    let named = places.count { $0 != nil }
    let count = roll.orientations.count.counted("orientation", "orientations")
    if named == 0 { return "\(count); no leader or co-leader is named in the sources" }
    return "\(count); \(named) of \(places.count) places named, \(places.count - named) vacant"
  }
}
