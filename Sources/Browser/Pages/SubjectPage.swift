package import Membership

extension Roll {
  /// The page about a subject, laid out for a width in columns; of one that has more letters than
  /// there is room for, the beginning.
  func page(about subject: Subject, width: Int, room: Int = .max) -> Page {
    var writer = PageWriter(self, width: width, room: room)
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
    return writer.page
  }
}

extension Roll {
  /// The board of orientation leaders as text, for a width in columns.
  package func boardText(width: Int) -> String {
    page(about: .board, width: width).text
  }
}
