import Phrases
import TestSupport
import Testing

@testable import Membership

/// A roll with one thing wrong at its mark.
struct IssueCase: CustomTestStringConvertible {
  let text: MarkedText
  /// This issue and no other.
  let expected: [Issue]

  init(_ text: String, _ kind: Issue.Kind, _ path: String, nearest: String? = nil) {
    self.text = MarkedText(text)
    expected = self.text.places.prefix(1).map {
      Issue(kind: kind, path: path, line: $0.line, column: $0.column, nearest: nearest)
    }
  }

  var testDescription: String { expected.map { "\($0.path): \($0.kind)" }.joined() }

  /// The issues that there are; one without a sentence is as good as none.
  var found: [Issue] {
    issues(in: text.bytes).filter { !$0.message.isEmpty && !$0.message.hasPrefix(";") }
  }
}
