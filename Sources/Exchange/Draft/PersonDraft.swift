internal import Membership

/// A person as foreign files have them, before anything has an id.
struct PersonDraft {
  /// The id that the file gives; empty where it gives none.
  var id = ""
  var name = ""
  var language = ""
  var familyName = ""
  var givenName = ""
  var honorific = ""
  var nameOrder = ""
  var otherNames: [OtherNameDraft] = []
  /// The code of the country; empty where there is none.
  var country = ""
  var city = ""
  var region = ""
  var isGuest = false
  var posts: [PostDraft] = []
  var contacts: [ContactDraft] = []
  var notes: [String] = []
  /// The meetings that the person took part in.
  var meetings: [MeetingDraft] = []
  var roles: [RoleDraft] = []
}

struct OtherNameDraft: Equatable {
  var name: String
  var language = ""
  var kind = ""
}

struct PostDraft: Equatable {
  var title: String
  var organizations: [String] = []
}

struct ContactDraft: Equatable {
  var kind: Contact.Kind
  var value: String
}

struct MeetingDraft: Hashable {
  /// The date in the format's form: a meeting without one is none.
  var date: String
  var title: String
  var place = ""
}

/// A place in an orientation.
struct RoleDraft: Equatable {
  enum Part: Hashable { case leader, coLeader, member }

  /// The number of the orientation; 0 where the file gives none.
  var number: Int
  var title: String
  var part: Part
}

extension PersonDraft {
  /// Takes over what another entry has of this person, and this one has not.
  mutating func merge(_ other: PersonDraft) {
    if language.isEmpty { language = other.language }
    if familyName.isEmpty { familyName = other.familyName }
    if givenName.isEmpty { givenName = other.givenName }
    if honorific.isEmpty { honorific = other.honorific }
    if nameOrder.isEmpty { nameOrder = other.nameOrder }
    if city.isEmpty { city = other.city }
    if region.isEmpty { region = other.region }
    isGuest = isGuest && other.isGuest
    otherNames.add(other.otherNames)
    posts.add(other.posts)
    contacts.add(other.contacts)
    notes.add(other.notes)
    meetings.add(other.meetings)
    roles.add(other.roles)
  }
}

extension Array where Element: Equatable {
  /// Adds those that are not there yet. A person has few of each thing.
  mutating func add(_ others: [Element]) {
    for other in others where !contains(other) { append(other) }
  }
}
