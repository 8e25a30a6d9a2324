import Articles
import Cells
import Membership

/// The countries pane: each with how many of its people are listed, and a bar.
struct CountriesView {
  let browsing: Browsing
  let glyphs: Glyphs

  init(_ view: BrowsingView) {
    browsing = view.browsing
    glyphs = view.glyphs
  }

  func draw(into frame: inout Frame, in rect: Rect) {
    let groups = browsing.roll.groups
    let list = ListView(
      count: browsing.count(in: .countries), selected: browsing.rowOfGroup,
      offset: browsing.offset(in: .countries), isActive: browsing.place.focus == .countries)
    let home = browsing.place.focus == .countries ? nil : browsing.homeOfSelected
    list.draw(into: &frame, in: rect) { index, width in
      [row(index, index == 0 ? nil : groups[index - 1], home: home, width: width)]
    }
  }

  private func row(_ index: Int, _ group: Roll.Group?, home: Roll.Group?, width: Int) -> Line {
    let listing = browsing.listing
    let count = index == 0 ? listing.total : listing.counts[index - 1]
    let isChosen = group == browsing.place.group
    let marker = isChosen ? glyphs.chosen : group != nil && group == home ? glyphs.related : " "
    let style = Style(isChosen ? .strong : count == 0 ? .faint : .plain)
    let figure = count.grouped
    let room = max(1, width - 4 - figure.utf8.count - barWidth(width))
    let name = Line(group.map(browsing.roll.name(of:)) ?? "All", style)
    var row = Line.marker(marker) + name.padded(to: room)
    row.append(" ")
    row.append(figure, Style(count == 0 ? .faint : .plain))
    if barWidth(width) > 0 { row.append(" ") }
    row.append(bar(count, width: width), Style(.accent))
    return row
  }

  private func barWidth(_ width: Int) -> Int {
    width < 26 ? 0 : min(10, width / 6)
  }

  private func bar(_ count: Int, width: Int) -> String {
    glyphs.bar(count, of: max(1, browsing.listing.total), width: barWidth(width))
  }
}

extension Browsing {
  /// Where the person selected belongs, when a person is what one looks at.
  var homeOfSelected: Roll.Group? {
    guard place.list == .delegates, let delegate = place.delegate else { return nil }
    return roll.group(of: delegate)
  }

  /// `2 found`, or how many of whom.
  var foundCount: String {
    guard search?.matches != nil else { return "type a name" }
    let found = listing.delegates + listing.guests
    return "\(found.grouped) of \(roll.delegates.count.grouped)"
  }
}
