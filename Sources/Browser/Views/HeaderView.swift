import Articles
import Cells
import Membership

/// The first row: which program, which network, how many.
struct HeaderView {
  let session: Session

  func draw(into frame: inout Frame, in rect: Rect) {
    let mark = Line(" silkroll ", Style(.accent)) + Line(" ")
    let right = Line(counts(room: rect.width), Style(.faint))
    let room = rect.width - mark.width - (right.isEmpty ? 0 : right.width + 2)
    frame.write(mark + title(room: room), at: rect.origin, width: mark.width + room)
    frame.write(right, at: Point(rect.maxX - right.width - 1, rect.y), width: right.width)
  }

  /// The network's name, with its day where there is room for both.
  private func title(room: Int) -> Line {
    guard let network = session.browsing?.roll.network else { return Line(session.originName) }
    let name = Line(network.name.text().lineful.visibleName)
    let day = network.asOf.map { " \(session.glyphs.separator) as of \($0.spelledOut)" } ?? ""
    let whole = name + Line(day)
    return whole.width <= room ? whole : name
  }

  /// As many of the figures as leave the name its room.
  private func counts(room: Int) -> String {
    if let progress = session.state.attempt?.progress, room >= 60 {
      return "reading: \(progress.description)"
    }
    guard let roll = session.browsing?.roll else { return "" }
    if session.failure != nil { return "as read before: the file has errors now" }
    let guests = roll.allGuests.count
    let parts = [
      roll.countries.count.counted("country", "countries"),
      roll.allDelegates.count.counted("delegate", "delegates"),
      guests == 0 ? "" : guests.counted("guest", "guests"),
    ]
    let all = parts.filter { !$0.isEmpty }
    let short = room >= 90 ? all : Array(all[1...1])
    return room >= 60 ? short.joined(separator: " \(session.glyphs.separator) ") : ""
  }
}
