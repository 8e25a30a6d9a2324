import Articles
import Membership

@testable import Browser

extension Roll {
  /// The page about a subject, or as much of it as there is room for.
  func page(about subject: Subject, width: Int, room: Int = .max) -> Page {
    Page(Wording(self).article(about: subject), width: width, room: room)
  }
}
