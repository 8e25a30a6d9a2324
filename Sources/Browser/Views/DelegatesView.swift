import Articles
import Cells
import Membership
import Phrases

/// The delegates pane: names, lit where the search matched, and posts.
struct DelegatesView {
  let browsing: Browsing
  let glyphs: Glyphs
  private let isActive: Bool

  init(_ view: BrowsingView) {
    browsing = view.browsing
    isActive = view.isActive(.delegates)
    glyphs = view.glyphs
  }

  func draw(into frame: inout Frame, in rect: Rect) {
    let rows = browsing.listing.rows
    guard !rows.isEmpty else {
      return EmptyView(browsing.phrases(.screen(emptiness))).draw(into: &frame, in: rect)
    }
    let list = ListView(
      count: rows.count, selected: browsing.selectedRow,
      offset: browsing.offset(in: .delegates), isActive: isActive)
    list.draw(into: &frame, in: rect) { index, _ in lines(ofRow: index) }
  }

  private func lines(ofRow row: Int) -> [Line] {
    let lines = browsing.sight[row]
    guard let person = browsing.listing.rows[row].person else { return lines }
    let isSelected = person == browsing.location.delegate
    return lines.enumerated().map { number, line in
      let sign = number == 0 ? Line.marker(isSelected ? glyphs.chosen : " ") : .blank(2)
      return sign + line
    }
  }

  private var emptiness: Phrase.Screen {
    if browsing.search?.matches != nil {
      return browsing.library.isWhole ? .nobodyFound : .nobodyFoundSoFar
    }
    return browsing.roll.delegates.isEmpty ? .noDelegates : .nobodyListed
  }
}
