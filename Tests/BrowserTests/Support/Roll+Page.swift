import Articles
import Membership
import Phrases

@testable import Browser

/// What tests say of a roll in English.
extension Roll {
  var wording: Wording { Wording(self) }

  /// The page about a subject, or as much of it as there is room for.
  func page(about subject: Subject, width: Int, room: Int = .max) -> Page {
    Page(wording.article(about: subject), width: width, room: room, .english)
  }
}

extension Binding {
  /// What the keys do, in English.
  var words: String { Phrases.english(.key(title)) }
}
