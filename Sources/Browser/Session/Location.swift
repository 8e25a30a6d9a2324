import Articles
import Membership

/// The location of the user in the roll: everything that going back brings back.
struct Location: Hashable, Sendable {
  var focus = Pane.delegates
  /// The list that was last in focus: the details are of its selection.
  var list = Pane.delegates
  /// The kind of things that the first pane lists.
  var tab = Directory.Tab.countries
  /// The country, or the group that stands in for one; nil: all.
  var group: Roll.Group?
  var narrowing: Narrowing?
  var delegate: Reference<Delegate>?
  var orientation: Reference<Orientation>?
  /// True where one came here by opening or following something: then `Esc` goes back from here.
  var isOpened = false
  /// The subject of the details, after following a link; nil: whatever is selected.
  var about: Subject?
  var page = PageCursor()

  /// Puts `pane` in focus. Going to the first pane widens the list again, unless it was narrowed
  /// there; an orientation narrows it only while one works from there.
  mutating func focus(on pane: Pane) {
    if focus != pane { page = PageCursor() }
    focus = pane
    guard pane != .details else { return }
    list = pane
    about = nil
    if pane == .countries, !isNarrowedThere { narrowing = nil }
  }

  /// True where the list was narrowed in the first pane, by the kind of things that it lists now.
  private var isNarrowedThere: Bool {
    switch narrowing {
    case .city: tab == .countries
    case .organization: tab == .organizations
    case .orientation, nil: false
    }
  }

  /// Puts something other than what is selected in the details, and the details in focus.
  mutating func read(_ subject: Subject) {
    focus = .details
    about = subject
  }

  mutating func narrow(to narrowing: Narrowing?) {
    self.narrowing = narrowing
    group = nil
  }

  /// Tells if two locations look alike, however far one has read in either. A choice that one of
  /// them lacks, because the roll no longer has the thing, counts as alike.
  static func areSame(_ one: Location, _ other: Location) -> Bool {
    one.focus == other.focus && one.list == other.list && one.about == other.about
      && one.tab == other.tab
      && one.group == other.group && one.narrowing == other.narrowing
      && areSame(one.delegate, other.delegate) && areSame(one.orientation, other.orientation)
  }

  private static func areSame<Entity>(
    _ one: Reference<Entity>?, _ other: Reference<Entity>?
  ) -> Bool {
    one == nil || other == nil || one == other
  }
}
