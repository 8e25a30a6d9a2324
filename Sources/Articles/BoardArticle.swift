import Cells
import Membership
import Phrases

extension ArticleWriter {
  /// Writes the board: every orientation with its leader and co-leader, those included that nobody
  /// names.
  ///
  /// Each title is a link, the first of its entry, in the roll's order.
  mutating func board() {
    heading(phrases(.remark(.leadersOfOrientations)))
    guard !roll.orientations.isEmpty else { return write(.noOrientations) }
    let named = roll.orientations.flatMap { [$0.leader, $0.coLeader] }.compactMap(\.self)
    let statement = named.isEmpty ? roll.network.leadership : nil
    cite((statement?.sources ?? []) + named.flatMap(\.sources))
    if let statement {
      write(Line(wording.text(statement.text)) + references(statement.sources))
    } else {
      write(.leadersNamed(named.count, orientations: roll.orientations.count))
    }
    list(roll.orientationReferences) { $0.entry($1) }
    sources()
  }

  private mutating func entry(_ reference: Reference<Orientation>) {
    let orientation = roll[reference]
    gap()
    let title = Line(wording.name(orientation.title), Style(.strong))
    entry("\(orientation.number)", title, to: .orientation(reference))
    leaders(of: orientation, depth: 1)
  }
}
