import Cells

/// What the page about a failure is made of.
struct FailureSource: PageSource {
  let failure: LoadFailure
  let width: Int

  var page: Page { Page(about: failure, width: width) }
}

extension Page {
  /// The issues of a file that are shown: a screen is made anew with each key, and a file can have
  /// hundreds of thousands.
  private static let shownIssues = 500

  /// Why a roll could not be read: its errors with their places.
  init(about failure: LoadFailure, width: Int) {
    let head = Line(failure.headline, Style(.warning)).wrapped(to: max(1, width))
    let details = failure.details(atMost: Self.shownIssues)
    let body = details.flatMap { Line($0).wrapped(to: max(1, width), indent: 2) }
    rows = (head + [""] + body).map { Row(line: $0) }
  }
}
