extension Source {
  init(_ object: CheckedObject) {
    id = object.required(.id)
    title = object.label(.title)
    derivedLanguages = object.strings(.derived)
    publisher = object.string(.publisher)
    date = object.date(.date)
    language = object.string(.language)
    url = object.string(.url)
    note = object.label(.note)
  }
}
