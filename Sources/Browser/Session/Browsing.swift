import Articles
import Cells
import Membership
import Phrases

/// The state of browsing one roll: the place, the lists, the search.
struct Browsing: Sendable {
  private(set) var library: Library
  var location: Location
  var history = History<Place>()
  var search: Search?
  /// The place that a search was last left from, for going on through what it found.
  var lastSearched: Place?
  /// The texts that were searched for, the latest last.
  var queries: [String] = []
  /// The step to be made in the list once the answer is there; nil: none.
  var awaitedStep: Movement?
  /// The number of questions asked so far, in all searches: an answer to an older one is stale.
  var questions = 0
  var sort = Sort.roll
  var naming = Naming.both
  var isZoomed = false
  /// True where the list of delegates is on the screen.
  private(set) var isListSeen = true
  /// The rows of the delegates pane; they follow from the rest.
  private(set) var listing: Listing
  /// The request that `listing` answers.
  private(set) var request: Listing.Request
  /// The countries whose cities are listed.
  var openCountries: [Reference<Country>] = []
  var scrolls = ByPane(Scroll())
  /// The rows of the delegates pane that are seen; follows from the rest and the screen's size.
  var sight = ListSight()
  private var listed = Cached<Directory.Key, Directory>()
  private var titled = Cached<OrientationTitles.Key, OrientationTitles>()
  private var measured = Cached<MeasuredKey, ListNeed>()
  /// The page in the details; follows from the rest and the screen's size.
  var laidOut = Cached<Details.Key, Details>()
  /// The row of the selected person when the rows were last asked.
  var lastRow = 0
  /// True where the roll is another than the listing was made of.
  private var isStale = false

  init(_ library: Library) {
    self.library = library
    location = Location()
    request = Listing.Request(sort: .roll)
    listing = Listing(library.wording, request, found: nil)
  }

  /// Returns this view of the same roll, of which more has been read: all locations stay.
  func grown(to library: Library) -> Browsing {
    var grown = self
    (grown.library, grown.isStale) = (library, true)
    return grown
  }

  var roll: Roll { library.roll }
  var wording: Wording { library.wording }
  var phrases: Phrases { wording.phrases }

  /// The page in the details, and its rectangle; nil: none.
  var details: Details? { laidOut.value }

  var isTyping: Bool { search?.isTyping == true }

  /// The thing that the details are about.
  var subject: Subject {
    if let about = location.about { return about }
    switch location.list {
    case .orientations: return location.orientation.map(Subject.orientation) ?? .network
    case .countries: return chosenSubject
    case .delegates, .details: return location.delegate.map(Subject.delegate) ?? .network
    }
  }

  /// The columns that the people of this roll would take in a list.
  var need: ListNeed { measured.value ?? ListNeed() }

  /// The titles of the orientations as they are shown beside the other panes.
  var orientationTitles: OrientationTitles? { titled.value }

  private struct MeasuredKey: Hashable, Sendable {
    let naming: Naming
    /// The revision of the library.
    let revision: Int
  }

  /// The thing that is chosen in the first pane.
  private var chosenSubject: Subject {
    switch location.narrowing {
    case .city(let city): .city(city)
    case .organization(let body): .organization(body)
    case .orientation, nil: location.group.map(Subject.group) ?? .network
    }
  }

  /// The rows of the first pane; nil before anything is settled.
  var directory: Directory? { listed.value }

  func layout(_ size: Size) -> Layout {
    let row = need.row
    let required = Layout.Requirements(
      countries: count(in: .countries),
      orientations: orientationTitles?.rows ?? 0,
      delegates: row, focus: location.focus, list: location.list, isZoomed: isZoomed)
    return Layout(size, required)
  }

  /// Brings everything that follows from the state up to date: the listing, a selection that is
  /// there, the rows scrolled into sight. To be called after every message.
  mutating func settle(_ size: Size) {
    relist()
    listDirectory()
    select()
    measure(size)
    let layout = layout(size)
    for pane in [Pane.countries, .orientations] { reveal(pane, layout) }
    layOutList(layout)
    layOutDetails(layout)
    isListSeen = layout.panes[.delegates] != nil
    if let details { location.page.settle(in: details.page, height: details.area.height) }
  }

  mutating func relist() {
    let matches = search?.matches
    let wanted = Listing.Request(
      narrowing: location.narrowing, group: location.group, sort: sort,
      search: matches == nil ? nil : search?.answered)
    guard wanted != request || isStale else { return }
    (request, isStale) = (wanted, false)
    listing = Listing(wording, wanted, found: matches)
  }

  private mutating func listDirectory() {
    let (roll, found) = (roll, search?.matches)
    let key = Directory.Key(
      tab: location.tab, open: location.tab == .countries ? openCountries : [],
      revision: library.revision, base: countedBase)
    listed.update(key) { Directory($0, roll, found) }
  }

  private var countedBase: Directory.Base {
    if search?.matches != nil { return .found(search?.answered ?? 0) }
    if case .orientation(let orientation) = location.narrowing { return .orientation(orientation) }
    return .everybody
  }

  private mutating func measure(_ size: Size) {
    let wording = wording
    measured.update(MeasuredKey(naming: shownNaming, revision: library.revision)) {
      ListNeed(wording, $0.naming)
    }
    let columns = Layout.leftWidth(size, delegates: need.row)
    titled.update(
      OrientationTitles.Key(revision: library.revision, columns: columns, most: size.height)
    ) { OrientationTitles($0, wording) }
  }

  private mutating func select() {
    if selectedRow == nil { location.delegate = listing.rows.lazy.compactMap(\.person).first }
    lastRow = selectedRow ?? 0
    if location.orientation == nil { location.orientation = roll.orientationReferences.first }
  }

  private mutating func reveal(_ pane: Pane, _ layout: Layout) {
    guard let rect = layout.panes[pane], let row = row(in: pane) else { return }
    let height = layout.content(of: rect).height
    scrolls[pane].reveal(row, count: count(in: pane), height: height)
  }
}
