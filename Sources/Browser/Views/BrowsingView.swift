import Articles
import Cells
import Membership
import Phrases

/// The panes of the screen, with their borders, titles and contents.
struct BrowsingView {
  let browsing: Browsing
  let layout: Layout
  let glyphs: Glyphs
  /// False where something lies over the panes: then none looks as if keys went to it.
  var hasFocus = true

  private var phrases: Phrases { browsing.phrases }

  func isActive(_ pane: Pane) -> Bool { hasFocus && browsing.location.focus == pane }

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
    case .countries: DirectoryView(self).draw(into: &frame, in: content)
    case .delegates: DelegatesView(self).draw(into: &frame, in: content)
    case .orientations: OrientationsView(self).draw(into: &frame, in: content)
    case .details: drawDetails(into: &frame)
    }
  }

  private func panel(_ pane: Pane) -> Panel {
    Panel(title: title(of: pane), footer: footer(of: pane), isActive: isActive(pane))
  }

  private func title(of pane: Pane) -> String {
    if pane == .details {
      return "\(Tab.details.number) \(phrases(.screen(browsing.subject.title)))"
    }
    let tab = Tab.of(pane, browsing.location.tab)
    let title = "\(tab.number) \(phrases(.screen(tab.name)))"
    guard pane == .delegates else { return title }
    let location = browsing.location
    let search = browsing.search.map { $0.field.isEmpty ? "" : "“\($0.field.text)”" }
    let scope = [
      search, location.narrowing.map(browsing.wording.name(of:)),
      location.group.map(browsing.wording.name(of:)),
      search == nil ? browsing.sort.title.map { phrases(.screen($0)) } : nil,
      browsing.isAvailable(.showNames)
        ? browsing.naming.title.map { phrases(.screen($0)) } : nil,
    ]
    let parts = scope.compactMap(\.self).filter { !$0.isEmpty }
    return ([title] + parts).joined(separator: " \(glyphs.separator) ")
  }

  private func footer(of pane: Pane) -> String {
    guard pane == .details else { return browsing.position(in: pane) }
    guard let details = browsing.details else { return "" }
    return PageView(page: details.page, cursor: browsing.location.page, isActive: true)
      .position(height: details.area.height, phrases)
  }

  private func drawDetails(into frame: inout Frame) {
    guard let details = browsing.details else { return }
    PageView(page: details.page, cursor: browsing.location.page, isActive: isActive(.details))
      .draw(into: &frame, in: details.area)
  }

  /// Draws the numbers of the panes that are not seen, with their titles where all of them fit.
  private func drawTabs(into frame: inout Frame) {
    let hidden = Tab.allCases.filter { tab in
      layout.panes[tab.pane] == nil || Tab.of(tab.pane, browsing.location.tab) != tab
    }
    let titles = line(
      of: hidden.map { Line(" \($0.number)", Style(.key)) + Line(" \(phrases(.screen($0.name))) ") }
    )
    let numbers = line(of: hidden.map { Line(" \($0.number) ", Style(.key)) })
    let line = titles.width <= layout.tabs.width ? titles : numbers
    frame.write(line, at: layout.tabs.origin, width: layout.tabs.width)
  }

  private func line(of parts: [Line]) -> Line {
    parts.reduce(into: Line()) { $0 += $1 }
  }
}

/// The contents that a pane can have, by the key that shows them.
private enum Tab: Int, CaseIterable {
  case countries = 1
  case delegates, orientations, details, organizations

  var number: Int { rawValue }

  var name: Phrase.Screen {
    switch self {
    case .countries: .countries
    case .delegates: .delegates
    case .orientations: .orientations
    case .details: .details
    case .organizations: .organizations
    }
  }

  var pane: Pane {
    switch self {
    case .countries, .organizations: .countries
    case .delegates: .delegates
    case .orientations: .orientations
    case .details: .details
    }
  }

  /// Returns the contents of a pane, where the first one lists things of that kind.
  static func of(_ pane: Pane, _ tab: Directory.Tab) -> Tab {
    switch (pane, tab) {
    case (.countries, .countries): .countries
    case (.countries, .organizations): .organizations
    case (.delegates, _): .delegates
    case (.orientations, _): .orientations
    case (.details, _): .details
    }
  }
}

extension Subject {
  /// The title of the details pane.
  var title: Phrase.Screen {
    switch self {
    case .board: .leaders
    case .meeting: .meeting
    case .source: .source
    case .network, .group, .delegate, .orientation, .organization, .city: .details
    }
  }
}
