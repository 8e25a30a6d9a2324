struct OrientationEntry: IdentifiedEntry {
  let id: Located<String>?
  let number: Located<Int>?
  let title: Label?
  let leader: AppointmentEntry?
  let coLeader: Located<AppointmentEntry>?
  let members: [AppointmentEntry]
  let sources: [Located<String>]
}

struct AppointmentEntry {
  let party: PartyEntry?
  let since: PartialDate?
  let sources: [Located<String>]
}

/// A reference to something of one of three kinds.
enum PartyEntry {
  case delegate(Located<String>)
  case city(Located<String>)
  case organization(Located<String>)
}

struct MeetingEntry: IdentifiedEntry {
  let id: Located<String>?
  let date: PartialDate?
  let title: Label?
  let form: Meeting.Form?
  let status: Meeting.Status
  let place: PlaceEntry?
  let hosts: [PartyEntry]
  let chair: PartyEntry?
  let agenda: [AgendaEntry]
  let note: Label?
  let sources: [Located<String>]
}

enum PlaceEntry {
  case country(Located<String>)
  case city(Located<String>)
}

struct AgendaEntry {
  let title: Label?
  let speakers: [PartyEntry]
  let sources: [Located<String>]
}
