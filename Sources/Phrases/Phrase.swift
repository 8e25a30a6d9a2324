package import Membership

/// Something that the program says, without the words for it.
package enum Phrase: Sendable {
  /// The name of a field on a page.
  case field(Field)
  case screen(Screen)
  case command(Command)
  /// What came of a change of a file.
  case change(Change)
  /// A difference between two rolls.
  case difference(RollDifference)
  case key(KeyTitle)
  case hint(Hint)
  case helpTitle(HelpTitle)
  case helpEntry(HelpEntry)
  /// A sentence or a remark on a page.
  case remark(Remark)
  case date(PartialDate)
  case number(Int)
  /// A count, and the things counted.
  case count(Int, Noun)
  /// A language by its BCP 47 tag.
  case language(String)
  /// An issue of a roll, and the remedy.
  case issue(Issue)
  /// The number of issues that are not listed.
  case unlisted(Int)
  /// The reason why a roll could not be read.
  case failure(LoadFailure)
  /// Something of a file of another program, which messages name.
  case foreign(ForeignRemark, file: String)
  /// The reason why a person answers to a query.
  case reason(Reason)
  /// A remark about a query.
  case note(Query.Note)
  /// The words for a name of which nothing can be seen.
  case unseenName
  /// The people who belong to no country.
  case noCountry
}

extension Phrase {
  /// The names of fields. An empty one goes on with the field before.
  package enum Field: Hashable, Sendable {
    case address, agenda, asOf, capacity, chair, citedBy, city, coLeader, coLeads, contains
    case countries, country, date, delegates, email, form, guests, hosts, id, inferred, knownAs
    case language, leader, leads, listedBy, meeting, meetings, native, note, phone, pinyin, place
    case postsAt, publisher, read, region, romanized, source, sources, spelled, title, tookPart
    case web, worksOn
  }

  /// Sentences and remarks.
  package enum Remark: Hashable, Sendable {
    /// Explains the mark of renderings of the roll's own.
    case ownRenderings(mark: String)
    case misprint
    /// A form of a name that has no source.
    case noSource
    /// A fact that no source states, and what it is inferred from.
    case inferred(String)
    case noCountryStated
    case nobodyBelongsAnywhere
    case guest
    case addressed(String)
    case presided(PartialDate)
    case spoke(String)
    case tookPart(PartialDate)
    case hosted(PartialDate)
    case planned(String)
    case inPerson, online
    case whatComesNext
    case noMeetings
    case leadersOfOrientations
    case noOrientations
    /// The number of leaders and co-leaders that are named, and that of the orientations, each of
    /// which has two places.
    case leadersNamed(Int, orientations: Int)
    case notNamed
    case since(PartialDate)
    /// The people, cities and so on that cite a source.
    case cites
    case description(String)
  }

  /// Things that are counted.
  package enum Noun: Hashable, Sendable {
    case city, country, delegate, error, guest, orientation, organization, person, warning
  }
}
