import Articles
import Cells
import Membership
import Phrases

/// The first row: the program, the network, the number of its people.
struct HeaderView {
  let session: Session

  private var phrases: Phrases { session.phrases }

  func draw(into frame: inout Frame, in rect: Rect) {
    let mark = Line(" silkroll ", Style(.accent)) + Line(" ")
    let right = Line(counts(room: rect.width), Style(.faint))
    let room = rect.width - mark.width - (right.isEmpty ? 0 : right.width + 2)
    frame.write(mark + title(room: room), at: rect.origin, width: mark.width + room)
    frame.write(right, at: Point(rect.maxX - right.width - 1, rect.y), width: right.width)
  }

  /// Returns the network's name, with its day where there is room for both.
  private func title(room: Int) -> Line {
    guard let wording = session.browsing?.wording else { return Line(session.originName) }
    let network = wording.roll.network
    let separator = " \(session.glyphs.separator) "
    let name = Line(ownership.map { $0 + separator } ?? "") + Line(wording.lineName(network.name))
    let day = network.asOf.map { separator + phrases(.screen(.asOf($0))) } ?? ""
    let whole = name + Line(day)
    return whole.width <= room ? whole : name
  }

  /// The words for a roll that is its user's own.
  private var ownership: String? {
    if case .own = session.origin { phrases(.screen(.ownRoll)) } else { nil }
  }

  /// Returns as many of the figures as leave the network's name its room.
  private func counts(room: Int) -> String {
    if let progress = session.state.attempt?.progress, room >= 60 {
      return phrases(.screen(.reading(progress.words(phrases))))
    }
    guard let roll = session.browsing?.roll else { return "" }
    if session.failure != nil { return phrases(.screen(.readBefore)) }
    let guests = roll.allGuests.count
    let parts = [
      phrases(.count(roll.countries.count, .country)),
      phrases(.count(roll.allDelegates.count, .delegate)),
      guests == 0 ? "" : phrases(.count(guests, .guest)),
    ]
    let all = parts.filter { !$0.isEmpty }
    let short = room >= 90 ? all : Array(all[1...1])
    return room >= 60 ? short.joined(separator: " \(session.glyphs.separator) ") : ""
  }
}
