import Cells
import Testing

@testable import Browser

/// What holds at every size at which anything is laid out.
@Suite struct LayoutPropertyTests {
  static let demands = [
    Layout.Requirements(countries: 10, orientations: 5, focus: .countries, list: .countries),
    Layout.Requirements(countries: 1, orientations: 0, focus: .details, list: .delegates),
    Layout.Requirements(
      countries: 200, orientations: 40, focus: .orientations, list: .orientations),
    Layout.Requirements(
      countries: 10, orientations: 5, focus: .delegates, list: .delegates, isZoomed: true),
  ]

  @Test(arguments: demands)
  func panesTileTheBody(_ required: Layout.Requirements) {
    everySize { size in
      let layout = Layout(size, required)
      let panes = layout.seen.map(\.rect)
      let room = layout.body.size.area - layout.tabs.size.area
      #expect(panes.allSatisfy { $0.intersection(layout.body) == $0 && !$0.isEmpty }, "\(size)")
      #expect(panes.allSatisfy { $0.intersection(layout.tabs).isEmpty }, "\(size)")
      #expect(!panes.overlap, "\(size)")
      #expect(panes.reduce(0) { $0 + $1.size.area } == room, "\(size)")
    }
  }

  @Test(arguments: demands)
  func theFocusIsSeen(_ required: Layout.Requirements) {
    everySize { size in
      let layout = Layout(size, required)
      guard let pane = layout.panes[required.focus] else {
        Issue.record("\(size)")
        return
      }
      #expect(!layout.content(of: pane).isEmpty, "\(size)")
      #expect(!layout.text(of: pane).isEmpty, "\(size)")
    }
  }

  @Test func everythingHasItsOwnRows() {
    everySize { size in
      let layout = Layout(size, .page)
      #expect(layout.header.maxY == layout.body.y)
      #expect(layout.body.maxY == layout.hints.y)
      #expect(layout.hints.maxY == size.height)
    }
  }

  private func everySize(_ check: (Size) -> Void) {
    for width in 20...250 { for height in 6...70 { check(Size(width, height)) } }
  }
}

extension Size {
  fileprivate var area: Int { max(0, width) * max(0, height) }
}

extension [Rect] {
  /// Whether any two have a cell in common.
  fileprivate var overlap: Bool {
    indices.contains { first in
      self[(first + 1)...].contains { !$0.intersection(self[first]).isEmpty }
    }
  }
}
