struct DelegateEntry: IdentifiedEntry {
  let node: Int
  let id: Located<String>?
  let name: Located<String>?
  let language: String?
  let familyName: String?
  let givenName: String?
  let honorificPrefix: String?
  let nameOrder: Delegate.NameOrder?
  let otherNames: [OtherNameEntry]
  let country: Located<String>?
  let city: Located<String>?
  let region: Label?
  let capacity: Delegate.Capacity
  let posts: [PostEntry]
  let contacts: [Contact]
  let note: Label?
  let sources: [Located<String>]
}

struct OtherNameEntry {
  let name: String?
  let language: String?
  let kind: OtherName.Kind?
  let isDerived: Bool
  let sources: [Located<String>]
}

struct PostEntry {
  let title: Label?
  let organizations: [Located<String>]
  let printed: Label?
  let derivedLanguages: [String]
  let sources: [Located<String>]
}
