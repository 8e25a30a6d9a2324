extension OtherName {
  init(_ object: CheckedObject) {
    name = object.required(.name)
    language = object.string(.language)
    kind = object.choice(.kind)
    isDerived = object.isTrue(.derived)
    isMisprint = object.isTrue(.misprint)
    inferred = object.inferred
    sources = object.sources
  }
}
