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
    append(Paragraph(text: Line(failure.headline, Style(.warning))), columns: width)
    append(Line())
    for detail in failure.details {
      append(Paragraph(text: Line(detail), hanging: 2), columns: width)
    }
  }
}
