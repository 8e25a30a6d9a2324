package import Cells
package import Membership

/// The whole browser without a terminal: each key with all that follows from it before the next.
package struct Rehearsal {
  package private(set) var session: Session
  private let read: () -> Message
  private var roll: Roll?
  /// Made at the first search: a screen without one need not wait for it.
  private var index: SearchIndex?

  /// A browser of that size that has taken what `read` gives; `r` reads again.
  package init(size: Size, origin: Session.Origin, glyphs: Glyphs, read: @escaping () -> Message) {
    session = Session(size: size, origin: origin, glyphs: glyphs)
    self.read = read
    perform(.load)
  }

  /// Presses keys one after the other.
  package mutating func press(_ keys: [Key]) {
    for key in keys { receive(.key(key)) }
  }

  private mutating func receive(_ message: Message) {
    if case .loaded(let roll) = message { (self.roll, index) = (roll, nil) }
    if let effect = session.receive(message) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .load: receive(read())
    case .search(let query, let generation):
      receive(.found(matches(query), generation: generation))
    case .redraw, .suspend, .quit, .interrupt: break
    }
  }

  private mutating func matches(_ query: Query) -> Matches {
    guard let roll else { return Matches() }
    let index = index ?? SearchIndex(roll, folding: .full)
    self.index = index
    return index.matches(query, after: session.found ?? Matches())
  }
}

extension Rehearsal {
  /// A browser that goes on from a session, with its roll and the roll's index.
  package init(from session: Session, _ roll: Roll, _ index: SearchIndex) {
    (self.session, self.roll, self.index) = (session, roll, index)
    read = { .loaded(roll) }
  }

  /// Types a search and draws what each letter finds: names, and at last only similar ones.
  ///
  /// What there is at first use only (generic types, pages of the program) is there afterwards, so
  /// the first letter that somebody types takes little more than half of its time. Takes as long as
  /// four such letters.
  package mutating func search() {
    for scalar in "/annx".unicodeScalars {
      press([.text(scalar)])
      _ = session.frame
    }
  }
}
