import Cells
import Phrases

/// A page in a panel over the roll: the common part of the help and a failure.
struct PagePanel<Key: Hashable & Sendable>: Sendable {
  let title: String
  private(set) var cursor = PageCursor()
  private var cached = Cached<Key, Page>()
  private var layout = Layout(Size(0, 0), .page)
  /// The rectangle of the panel.
  private var rect = Rect(0, 0, 0, 0)

  private let phrases: Phrases

  init(title: String, _ phrases: Phrases) {
    (self.title, self.phrases) = (title, phrases)
  }

  /// Takes an area, and lays the page out if its key is another than before. The area is all of
  /// `body` or, given `most`, as many rows at the foot of it as the page needs, at least half of it
  /// and at most that many. `key` returns what the page depends on, for a width in columns.
  mutating func settle(
    in body: Rect, of layout: Layout, most: Int? = nil, key: (Int) -> Key,
    page make: (Key) -> Page
  ) {
    (self.layout, rect) = (layout, body)
    cached.update(key(text.width), make)
    if let most {
      let needed = page.rows.count + body.height - text.height
      let height = min(body.height, most, max(needed, body.height / 2))
      rect = Rect(body.x, body.maxY - height, body.width, height)
    }
    cursor.settle(in: page, height: text.height)
  }

  mutating func move(_ movement: Movement) {
    cursor.move(movement, in: page, height: text.height)
  }

  func draw(into frame: inout Frame, _ glyphs: Glyphs) {
    frame.fill(rect)
    let view = PageView(page: page, cursor: cursor, isActive: true)
    let panel = Panel(
      title: title, footer: view.position(height: text.height, phrases), isActive: true)
    panel.draw(into: &frame, in: rect, layout, glyphs)
    view.draw(into: &frame, in: text)
  }

  var page: Page { cached.value ?? Page() }

  /// The rectangle that the text fills.
  private var text: Rect { layout.text(of: rect) }
}
