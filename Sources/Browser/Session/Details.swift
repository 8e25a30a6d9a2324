import Articles
import Cells
import Membership

/// A page in the details, and the rectangle that its text fills.
struct Details: Sendable {
  /// Everything that a page depends on.
  struct Key: Hashable, Sendable {
    let subject: Subject
    let area: Rect
    /// The revision of the library.
    let revision: Int
  }

  let key: Key
  private var layout: PageLayout
  /// The number of letters of the article that were asked for: some screens at first.
  private(set) var letters = 1 << 14

  /// Lays out the beginning of a page, or all of it.
  init(_ key: Key, _ wording: Wording) {
    self.key = key
    layout = PageLayout(
      wording.article(about: key.subject), width: key.area.width, wording.phrases)
    layout.layOut(letters: letters)
  }

  var area: Rect { key.area }
  var page: Page { layout.page }

  /// Lays out more of the page until there is enough: four times as much each time, so that a text
  /// that is cut, and begun anew, takes little longer than its last time. Nil: all of it at once.
  mutating func grow(until isEnough: ((Details) -> Bool)?) {
    while !page.isWhole, isEnough?(self) != true {
      letters = isEnough == nil || letters > .max / 4 ? .max : letters * 4
      layout.layOut(letters: letters)
    }
  }
}

extension Browsing {
  /// The most letters that a page is laid out further for one row, as most of such long rows is not
  /// seen. Where somebody wants to see the page's end, there is no limit.
  private static let lettersOfRow = 4000

  /// Lays out the page of this place, as far as it may soon be seen: a page can have millions of
  /// rows, and keys come faster than those can be made.
  mutating func layOutDetails(_ layout: Layout) {
    let offset = location.page.offset
    layOutDetails(layout) { details in
      let rows = offset + details.area.height * 3
      return details.page.rows.count >= rows || details.letters >= rows * Self.lettersOfRow
    }
  }

  /// Lays out the page of this place until there is enough of it; nil: all.
  mutating func layOutDetails(_ layout: Layout, until isEnough: ((Details) -> Bool)?) {
    let (wording, revision, subject) = (wording, library.revision, subject)
    let key = layout.panes[.details].map {
      Details.Key(subject: subject, area: layout.text(of: $0), revision: revision)
    }
    laidOut.update(key) { Details($0, wording) }
    laidOut.extend { $0.grow(until: isEnough) }
  }
}
