import Articles
import Cells
import Membership
import Phrases

/// The delegates pane: names, lit where the search matched, and first posts.
struct DelegatesView {
  let browsing: Browsing
  let glyphs: Glyphs

  init(_ view: BrowsingView) {
    browsing = view.browsing
    glyphs = view.glyphs
  }

  func draw(into frame: inout Frame, in rect: Rect) {
    let rows = browsing.listing.rows
    guard !rows.isEmpty else { return EmptyView(lines: emptiness).draw(into: &frame, in: rect) }
    let list = ListView(
      count: rows.count, selected: browsing.selectedRow,
      offset: browsing.offset(in: .delegates), isActive: browsing.place.focus == .delegates)
    list.draw(into: &frame, in: rect) { index, width in [line(for: rows[index], width: width)] }
  }

  private func line(for row: Listing.Row, width: Int) -> Line {
    switch row {
    case .heading(let heading): Line("  \(heading.title)", Style(.faint))
    case .person(let reference): line(for: reference, nil, width: width)
    case .found(let person, at: let place):
      line(for: person, browsing.search?.matches?[Int(place)], width: width)
    }
  }

  private func line(for reference: Reference<Delegate>, _ match: Match?, width: Int) -> Line {
    let isSelected = reference == browsing.place.delegate
    let marker = Line.marker(isSelected ? glyphs.chosen : " ")
    return marker + person(reference, match, width: width - 2)
  }

  private func person(_ reference: Reference<Delegate>, _ match: Match?, width: Int) -> Line {
    let name = Line.lit(
      browsing.roll.name(of: reference), ranges: match?.highlights ?? [], base: Style(.plain),
      lit: Style(.match))
    let reason = match?.reason.map { Phrases.english(.reason($0)).lineful }
    guard width >= (reason == nil ? 34 : 22) else { return name.clipped(to: width) }
    let words = reason ?? browsing.roll.brief(reference, in: browsing.place.narrowing)
    let facts = Line("  " + words, Style(.faint))
    var column = min(28, width * 56 / 100)
    if reason == nil {
      // Posts stay in line, but for a long name, which counts for more than the end of a post.
      column = max(column, min(name.width, width - 12))
    } else {
      // A reason may take what a short name leaves.
      column = max(min(name.width, column), min(column, width - facts.width))
    }
    return name.padded(to: column) + facts
  }

  private var emptiness: [String] {
    if browsing.search?.matches != nil {
      if !browsing.library.isWhole {
        return ["Nobody is found so far.", "The roll is still being read."]
      }
      return ["Nobody is found.", "Try fewer letters, or Esc to see everybody."]
    }
    if browsing.roll.delegates.isEmpty {
      return ["This roll has no delegates.", "m shows its meetings, ? all keys."]
    }
    return ["Nobody is listed here.", "k or ↑ goes to another country, 1 and g to everybody."]
  }
}
