import Membership
import Testing

/// A roll with one thing wrong at its mark.
struct IssueCase: CustomTestStringConvertible {
  let text: MarkedText
  let kind: Issue.Kind
  let path: String
  let nearest: String?
  let testDescription: String

  init(_ text: String, _ kind: Issue.Kind, _ path: String, nearest: String? = nil) {
    self.text = MarkedText(text)
    self.kind = kind
    self.path = path
    self.nearest = nearest
    testDescription = "\(path): \(kind)"
  }

  /// Expects this issue and no other.
  func check() {
    let found = issues(in: text.bytes)
    #expect(found.map(\.kind) == [kind])
    #expect(found.map(\.path) == [path])
    #expect(found.map(\.nearest) == [nearest])
    #expect(found.allSatisfy { !$0.message.isEmpty && !$0.message.hasPrefix(";") })
    #expect(found.map(\.place) == text.places)
  }
}
