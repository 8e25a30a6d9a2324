import Cells
import Testing

@testable import Browser

/// A size and a state, and where the panes stand then.
struct LayoutCase: Sendable, CustomTestStringConvertible {
  let title: String
  let layout: Layout
  let expected: String
  let file: String

  init(
    _ title: String, _ width: Int, _ height: Int, focus: Pane = .countries,
    list: Pane = .countries, isZoomed: Bool = false, isPage: Bool = false,
    _ expected: String, file: String = #filePath
  ) {
    (self.title, self.expected, self.file) = (title, expected, file)
    let required = Layout.Requirements(
      countries: 10, orientations: 5, focus: focus, list: list, isZoomed: isZoomed,
      isPage: isPage)
    layout = Layout(Size(width, height), required)
  }

  var testDescription: String { title }

  /// Compares what is so, a picture or a list, with what is expected.
  func check(_ actual: String) throws {
    guard actual != expected else { return }
    if StoryRecorder.isOn { try StoryRecorder.record(actual, after: title, in: file) }
    Issue.record("\(title) is laid out as\n\(actual)")
  }
}
