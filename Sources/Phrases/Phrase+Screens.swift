package import Membership

extension Phrase {
  /// The words of a screen beside the roll.
  package enum Screen: Hashable, Sendable {
    // Titles.

    case countries, delegates, orientations, details, organizations, leaders, meeting, source
    case help, failure
    case everybody
    case orientation(Int)
    case postsAt(String)
    case guests, byFacts, similarNames
    case byFamilyName, byCity, byOrganization
    case asPrinted, latinFirst, familyFirst

    // Positions and counts.

    case asOf(PartialDate)
    case position(Int, of: Int)
    case positionAmongCities(Int, of: Int)
    case guest(Int, of: Int)
    case found(Int, of: Int)
    case row(Int)
    case percent(Int)
    case none
    case hiddenMore(Int)
    case noPost, noCity, noOrganization

    // Progress.

    case tooSmall
    case bundledRoll, ownRoll
    case readingRoll(String)
    case reading(String)
    case bytes(Int, of: Int?, people: Int)
    case readBefore
    case quits(key: String)
    case typeAName
    case escapeClears
    /// The people that a search looks among: beyond a choice, or only in it; and the key that changes it.
    case searchesBeyond(String, key: String)
    case searchesOnly(String, key: String)
    /// A key that does nothing, and the key that shows all of them.
    case keyDoesNothing(String, help: String)

    // Empty lists, and the keys to press.

    case nobodyFoundSoFar, nobodyFound, noDelegates, nobodyListed, noOrientations, noOrganizations
    case noSuchKey
  }
}
