package import Cells

/// The whole browser without a terminal. Each key is pressed with all that follows from it before
/// the next.
package struct ScriptedBrowser {
  package private(set) var session: Session
  private let read: () -> Message

  /// Starts a session that takes the message of `read`; the key `r` reads again.
  package init(_ session: Session, read: @escaping () -> Message) {
    self.session = session
    self.read = read
    receive(read())
  }

  /// Presses keys one after the other.
  package mutating func press(_ keys: [Key]) {
    for key in keys { receive(.keys([key])) }
  }

  private mutating func receive(_ message: Message) {
    var effects = session.receive(message)[...]
    while let effect = effects.popFirst() {
      if let answer = answer(effect) { effects += session.receive(answer) }
    }
  }

  private func answer(_ effect: Effect) -> Message? {
    switch effect {
    case .load: read()
    case .search(let request): request.answer()
    case .press(let keys): .keys(keys)
    case .prepare, .redraw, .suspend, .quit, .interrupt: nil
    }
  }
}
