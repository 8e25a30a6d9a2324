import Cells
import Membership
import Phrases

/// Everything that the page about a failure depends on.
struct FailureSource: Hashable {
  let failure: LoadFailure
  let width: Int

  func page(_ phrases: Phrases) -> Page { Page(about: failure, width: width, phrases) }
}

extension Page {
  /// Lays out the reason why a roll could not be read: its errors with their lines and columns.
  init(about failure: LoadFailure, width: Int, _ phrases: Phrases) {
    append(Paragraph(text: Line(phrases(.failure(failure)), Style(.warning))), columns: width)
    append(Line())
    for detail in failure.details(in: phrases) {
      append(Paragraph(text: Line(detail), hanging: 2), columns: width)
    }
  }
}
