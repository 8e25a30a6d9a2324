package import Cells
package import Membership

/// The whole browser without a terminal: each key with all that follows from it before the next.
package struct ScriptedBrowser {
  package private(set) var session: Session
  private let read: () -> Message
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
    if case .loaded(let roll) = message { index = SearchIndex(roll) }
    if let effect = session.receive(message) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .load: receive(read())
    case .search(let query, let generation):
      let matches = index?.matches(query, after: session.found ?? Matches()) ?? Matches()
      receive(.found(matches, generation: generation))
    case .redraw, .suspend, .quit, .interrupt: break
    }
  }
}
