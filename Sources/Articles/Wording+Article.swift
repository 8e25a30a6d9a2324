extension Wording {
  /// Returns the article about a subject.
  package func article(about subject: Subject) -> Article {
    var writer = ArticleWriter(self)
    switch subject {
    case .network: writer.network()
    case .group(let group): writer.group(group)
    case .delegate(let delegate): writer.person(delegate)
    case .orientation(let orientation): writer.orientation(orientation)
    case .organization(let organization): writer.organization(organization)
    case .city(let city): writer.city(city)
    case .source(let source): writer.source(source)
    case .board: writer.board()
    case .meeting: writer.meetings()
    }
    writer.nameHidden()
    return writer.article
  }
}
