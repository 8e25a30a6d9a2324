extension Organization {
  init(_ object: CheckedObject) {
    id = object.required(.id)
    name = object.requiredLabel(.name)
    otherNames = object.otherNames
    acronym = object.string(.acronym)
    derivedLanguages = object.strings(.derived)
    inferred = object.inferred
    sources = object.sources
  }
}
