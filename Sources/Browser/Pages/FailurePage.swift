import Cells

/// What the page about a failure is made of.
struct FailureSource: Hashable {
  let failure: LoadFailure
  let width: Int

  var page: Page { Page(about: failure, width: width) }
}

extension Page {
  /// Why a roll could not be read: its errors with their places.
  init(about failure: LoadFailure, width: Int) {
    let head = Line(failure.headline, Style(.warning)).wrapped(to: max(1, width))
    let body = failure.details.flatMap { Line($0).wrapped(to: max(1, width), indent: 2) }
    for line in head + [""] + body { append(Row(line: line)) }
  }
}
