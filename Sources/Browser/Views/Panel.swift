import Cells

/// A pane's frame: a border with the title above and the position below; where borders cost too
/// much, one title row.
struct Panel {
  let title: String
  /// The position in the pane's list or page: `3 of 10`.
  let footer: String
  let isActive: Bool

  /// Draws the frame into `rect`; returns the rectangle for the content.
  @discardableResult
  func draw(into frame: inout Frame, in rect: Rect, _ layout: Layout, _ glyphs: Glyphs) -> Rect {
    if layout.isBordered {
      drawBorder(into: &frame, in: rect, glyphs)
    } else {
      drawTitleRow(into: &frame, in: rect)
    }
    return layout.content(of: rect)
  }

  /// One style for every pane: were the active one's border to differ, each change of focus would
  /// send all of two borders. The line above it is heavy, and its title reversed.
  private var style: Style { Style(.border) }

  private var titleStyle: Style { Style(isActive ? .strong : .plain, isSelected: isActive) }

  private func drawTitleRow(into frame: inout Frame, in rect: Rect) {
    let width = Line(footer).width
    let room = max(0, rect.width - width - 1)
    frame.write(Line(title, titleStyle), at: Point(rect.x, rect.y), width: room)
    frame.write(
      Line(footer, Style(.faint)),
      at: Point(rect.maxX - min(width, rect.width), rect.y), width: width)
  }

  private func drawBorder(into frame: inout Frame, in rect: Rect, _ glyphs: Glyphs) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let (right, bottom) = (rect.maxX - 1, rect.maxY - 1)
    let above = isActive ? glyphs.heavy : glyphs.horizontal
    for (y, sign) in [(rect.y, above), (bottom, glyphs.horizontal)] {
      frame.fill(Rect(rect.x, y, rect.width, 1), with: sign, style: style)
    }
    for x in [rect.x, right] {
      frame.fill(Rect(x, rect.y, 1, rect.height), with: glyphs.vertical, style: style)
    }
    let corners = [
      (glyphs.topLeft, rect.x, rect.y), (glyphs.topRight, right, rect.y),
      (glyphs.bottomLeft, rect.x, bottom), (glyphs.bottomRight, right, bottom),
    ]
    for (sign, x, y) in corners { frame.fill(Rect(x, y, 1, 1), with: sign, style: style) }
    drawTitle(into: &frame, in: rect)
  }

  private func drawTitle(into frame: inout Frame, in rect: Rect) {
    let room = rect.width - 4
    guard room > 4 else { return }
    let heading = Line(" ") + Line(title).clipped(to: room - 2) + Line(" ")
    frame.write(
      heading.restyled { _ in titleStyle }, at: Point(rect.x + 2, rect.y), width: room)
    let blank = Line(" ", style)
    guard !footer.isEmpty else { return }
    let foot = Line(footer, Style(.faint)).clipped(to: room - 2)
    let start = rect.maxX - 4 - foot.width
    frame.write(blank + foot + blank, at: Point(start, rect.maxY - 1), width: foot.width + 2)
  }
}
