extension Post {
  init(_ object: CheckedObject) {
    title = object.requiredLabel(.title)
    organizations = object.references(.organizations, .organization)
    printed = object.label(.printed)
    derivedLanguages = object.strings(.derived)
    sources = object.sources
  }
}
