import Cells
import Phrases

/// The last row while one searches: the text that is typed, and the number of people found. The
/// cursor stands at the caret, so that input methods open there.
struct SearchBox {
  let field: TextField
  let isTyping: Bool
  let found: String
  /// A remark about the query; empty: none.
  var note = ""
  let phrases: Phrases

  func draw(into frame: inout Frame, in rect: Rect) {
    let result = result(rect.width)
    let room = max(1, rect.width - 4 - result.width)
    frame.write(Line(" / ", Style(.key)), at: rect.origin, width: 3)
    frame.write(Line(shown(room)), at: Point(rect.x + 3, rect.y), width: room)
    frame.write(result, at: Point(rect.maxX - result.width, rect.y), width: result.width)
    guard isTyping else { return }
    let caret = min(Line(field.before).width, room - 1)
    frame.cursor = Point(rect.x + 3 + caret, rect.y)
  }

  /// Returns the number of people found and, where there is room, a remark or the key that ends the
  /// search.
  private func result(_ width: Int) -> Line {
    let count = Line(width < 20 ? "" : "\(found) ", Style(.accent))
    if !note.isEmpty, width >= 80 { return Line(note + "  ", Style(.faint)) + count }
    let way = Line(isTyping ? "" : phrases(.screen(.escapeClears)) + "  ", Style(.faint))
    let taken = 4 + TextFilter.columns(of: field.text) + way.width + count.width
    return taken <= width ? way + count : count
  }

  /// Returns the text that is typed, without the beginning that leaves no room for the caret.
  private func shown(_ room: Int) -> String {
    var before = String(field.before.suffix(room))
    while Line(before).width > room - 1 { before.removeFirst() }
    return before + field.after
  }
}
