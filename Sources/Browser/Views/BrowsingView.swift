import Articles
import Cells
import Membership

/// The panes.
struct BrowsingView {
  let browsing: Browsing
  let layout: Layout
  let glyphs: Glyphs

  func draw(into frame: inout Frame) {
    if !layout.tabs.isEmpty { drawTabs(into: &frame) }
    for pane in Pane.allCases {
      guard let rect = layout.panes[pane] else { continue }
      draw(pane, into: &frame, in: rect)
    }
  }

  private func draw(_ pane: Pane, into frame: inout Frame, in rect: Rect) {
    let content = panel(pane).draw(into: &frame, in: rect, layout, glyphs)
    switch pane {
    case .countries: CountriesView(self).draw(into: &frame, in: content)
    case .delegates: DelegatesView(self).draw(into: &frame, in: content)
    case .orientations: OrientationsView(self).draw(into: &frame, in: content)
    case .details: drawDetails(into: &frame)
    }
  }

  private func panel(_ pane: Pane) -> Panel {
    Panel(
      title: "\(pane.rawValue) \(title(of: pane))", footer: footer(of: pane),
      isActive: browsing.place.focus == pane)
  }

  private func title(of pane: Pane) -> String {
    if pane == .details { return browsing.subject.title }
    guard pane == .delegates else { return pane.title }
    let place = browsing.place
    let search = browsing.search.map { $0.field.isEmpty ? "" : "“\($0.field.text)”" }
    let scope = [
      search, place.narrowing.map(browsing.roll.name(of:)),
      place.group.map(browsing.roll.name(of:)), search == nil ? browsing.sort.title : nil,
    ]
    let parts = scope.compactMap(\.self).filter { !$0.isEmpty }
    let isNamed = layout.tabs.isEmpty || parts.isEmpty
    return ((isNamed ? [pane.title] : []) + parts).joined(separator: " \(glyphs.separator) ")
  }

  private func footer(of pane: Pane) -> String {
    guard pane == .details else { return browsing.position(in: pane) }
    guard let details = browsing.details else { return "" }
    return PageView(page: details.page, cursor: browsing.place.page, isActive: true)
      .position(height: details.area.height)
  }

  private func drawDetails(into frame: inout Frame) {
    guard let details = browsing.details else { return }
    let isActive = browsing.place.focus == .details
    PageView(page: details.page, cursor: browsing.place.page, isActive: isActive)
      .draw(into: &frame, in: details.area)
  }

  private func drawTabs(into frame: inout Frame) {
    let tabs = Pane.allCases.map { pane in
      let isOn = browsing.place.focus == pane
      return Line(" \(label(of: pane)) ", Style(isOn ? .strong : .faint, isSelected: isOn))
    }
    let line = tabs.reduce(Line(""), +)
    frame.write(line, at: layout.tabs.origin, width: layout.tabs.width)
  }

  /// Titles where all fit, else numbers.
  private func label(of pane: Pane) -> String {
    layout.size.width >= 52 || browsing.place.focus == pane
      ? "\(pane.rawValue) \(pane.title)" : "\(pane.rawValue)"
  }
}

extension Pane {
  var title: String {
    switch self {
    case .countries: "Countries"
    case .delegates: "Delegates"
    case .orientations: "Orientations"
    case .details: "Details"
    }
  }
}

extension Subject {
  /// The title of the details pane.
  var title: String {
    switch self {
    case .board: "Leaders"
    case .meeting: "Meeting"
    case .source: "Source"
    case .network, .group, .delegate, .orientation, .organization, .city: "Details"
    }
  }
}
