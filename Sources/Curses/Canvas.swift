internal import CCurses
internal import Cells

/// The frame on the screen, and the way of the next one there: runs of cells that differ are handed
/// to ncurses, which finds the shortest way to send them.
struct Canvas {
  private let hasColours: Bool
  /// The frame on the screen; nil when the screen is empty.
  private var shown: Frame?
  /// One run of cells, kept for its storage.
  private var glyphs: [drawing_glyph] = []

  init(hasColours: Bool) {
    self.hasColours = hasColours
  }

  /// Draws the frame on a screen of that size; what does not fit is left out.
  mutating func draw(_ frame: Frame, on size: Size) {
    if drawing_resize(Int32(size.width), Int32(size.height)) != 0 { shown = nil }
    if let shown, shown.size != frame.size {
      drawing_empty()
      self.shown = nil
    }
    for y in 0..<min(frame.size.height, size.height) {
      frame.forEachChange(inRow: y, since: shown) { draw($0, y, of: frame) }
    }
    drawing_show(Int32(frame.cursor?.x ?? -1), Int32(frame.cursor?.y ?? -1))
    shown = frame
  }

  /// Styles come in runs, so each is looked up once a run.
  private mutating func draw(_ columns: Range<Int>, _ y: Int, of frame: Frame) {
    var (style, look) = (Style.plain, Look(.plain, colours: hasColours))
    glyphs.removeAll(keepingCapacity: true)
    for cell in frame.row(y, columns) {
      guard let glyph = cell.glyph else { continue }
      if cell.style != style { (style, look) = (cell.style, Look(cell.style, colours: hasColours)) }
      glyphs.append(drawing_glyph(glyph, look))
    }
    drawing_run(Int32(columns.lowerBound), Int32(y), glyphs, Int32(glyphs.count))
  }
}

extension drawing_glyph {
  fileprivate init(_ glyph: Glyph, _ look: Look) {
    self.init()
    attributes = look.attributes.rawValue
    colour = look.colour?.rawValue ?? -1
    scalars.0 = glyph.base.value
    if !glyph.marks.isEmpty { setMarks(of: glyph) }
  }

  private mutating func setMarks(of glyph: Glyph) {
    let marks = glyph.marks.map(\.value) + [0, 0, 0, 0]
    (scalars.1, scalars.2, scalars.3, scalars.4) = (marks[0], marks[1], marks[2], marks[3])
  }
}
