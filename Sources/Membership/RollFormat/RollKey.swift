/// The keys of the format, as they are written: a line each, and nowhere else.
enum RollKey: String, CaseIterable {
  case schema = "$schema"
  case version
  case network
  case sources
  case countries
  case cities
  case organizations
  case delegates
  case orientations
  case meetings
  case id
  case code
  case name
  case title
  case date
  case note
  case language = "lang"
  case kind
  case type
  case value
  case number
  case url
  case alsoKnownAs = "also_known_as"
  case asOf = "as_of"
  case history
  case publisher
  case country
  case city
  case region
  case latitude
  case longitude
  case acronym
  case familyName = "family_name"
  case givenName = "given_name"
  case honorificPrefix = "honorific_prefix"
  case nameOrder = "name_order"
  case otherNames = "other_names"
  case derived
  case capacity
  case posts
  case printed
  case contacts
  case leader
  case coLeader = "co_leader"
  case members
  case delegate
  case organization
  case since
  case form
  case status
  case hosts
  case chair
  case agenda
  case place
  case speakers
  case inferred
  case misprint
  case purpose
  case leadership
  case text
  case cityLists = "city_lists"
  case participants
}
