import Cells

extension Page {
  /// Why a roll could not be read: every error with its place.
  init(about failure: LoadFailure, width: Int) {
    let head = Line(failure.headline, Style(.warning)).wrapped(to: max(1, width))
    let body = failure.details.flatMap { Line($0).wrapped(to: max(1, width), indent: 2) }
    rows = (head + [""] + body).map { Row(line: $0) }
  }
}
