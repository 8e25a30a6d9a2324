extension City {
  init(_ object: CheckedObject) {
    id = object.required(.id)
    name = object.requiredLabel(.name)
    otherNames = object.otherNames
    country = object.reference(.country, .country)
    latitude = object.number(.latitude)
    longitude = object.number(.longitude)
    derivedLanguages = object.strings(.derived)
    inferred = object.inferred
    sources = object.sources
  }
}
