extension Country {
  init(_ object: CheckedObject) {
    code = object.required(.code)
    name = object.requiredLabel(.name)
    sources = object.sources
  }
}
