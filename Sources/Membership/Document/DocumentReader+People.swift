extension DocumentReader {
  mutating func delegate(_ node: Int) -> DelegateEntry? {
    guard let person = object(node, allowing: Allowed.delegate) else { return nil }
    return DelegateEntry(
      node: node,
      id: identifier(required(.id, person)),
      name: locatedName(required(.name, person)),
      language: language(person[.language]),
      familyName: name(person[.familyName]),
      givenName: name(person[.givenName]),
      honorificPrefix: name(person[.honorificPrefix]),
      nameOrder: term(person[.nameOrder]),
      otherNames: elements(person[.otherNames]).compactMap { otherName($0) },
      country: located(person[.country]),
      city: located(person[.city]),
      region: label(person[.region]),
      capacity: term(person[.capacity]) ?? .delegate,
      posts: elements(person[.posts]).compactMap { post($0) },
      contacts: elements(person[.contacts]).compactMap { contact($0) },
      note: label(person[.note]),
      sources: strings(person[.sources]))
  }

  private mutating func locatedName(_ node: Int?) -> Located<String>? {
    guard let node, let name = name(node) else { return nil }
    return Located(value: name, node: node)
  }

  private mutating func otherName(_ node: Int) -> OtherNameEntry? {
    guard let other = object(node, allowing: Allowed.otherName) else { return nil }
    return OtherNameEntry(
      name: name(required(.name, other)),
      language: language(other[.language]),
      kind: term(other[.kind]),
      isDerived: boolean(other[.derived]) ?? false,
      sources: strings(other[.sources]))
  }

  private mutating func post(_ node: Int) -> PostEntry? {
    guard let post = object(node, allowing: Allowed.post) else { return nil }
    let title = label(required(.title, post))
    return PostEntry(
      title: title,
      organizations: strings(post[.organizations]),
      printed: label(post[.printed]),
      derivedLanguages: derivedLanguages(post[.derived], of: title),
      sources: strings(post[.sources]))
  }

  private mutating func contact(_ node: Int) -> Contact? {
    guard let contact = object(node, allowing: Allowed.contact) else { return nil }
    let kind = term(required(.type, contact), Contact.Kind.self)
    let value = string(required(.value, contact))
    guard let kind, let value else { return nil }
    return Contact(kind: kind, value: value)
  }
}
