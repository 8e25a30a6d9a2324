package import Cells
import Membership

extension Session {
  /// The screen as it should look now: drawn from nothing each time, the overlays last.
  package var frame: Frame {
    var frame = Frame(size: size)
    let layout = browsing?.layout(size) ?? Layout(size, .page)
    guard layout.arrangement != .tooSmall else {
      frame.write("terminal too small", at: Point(0, 0), width: size.width, style: .plain)
      return frame
    }
    drawBody(into: &frame, layout)
    HeaderView(session: self).draw(into: &frame, in: layout.header)
    drawFoot(into: &frame, in: layout.hints)
    return frame
  }

  private func drawBody(into frame: inout Frame, _ layout: Layout) {
    if let browsing, !showsFailure {
      BrowsingView(browsing: browsing, layout: layout, glyphs: glyphs).draw(into: &frame)
    }
    if let help {
      draw("Help", helpPage, help.cursor, into: &frame)
    } else if showsFailure {
      draw("The roll cannot be read", failurePage, failureCursor, into: &frame)
    } else if browsing == nil {
      let progress = state.attempt?.progress?.description ?? ""
      EmptyView(lines: ["Reading \(originName) …", progress, "q quits"].filter { !$0.isEmpty })
        .draw(into: &frame, in: layout.body)
    }
  }

  private func draw(
    _ title: String, _ page: Page, _ cursor: PageCursor, into frame: inout Frame
  ) {
    let (rect, layout) = (overlayFrame, Layout(size, .page))
    frame.fill(rect)
    let view = PageView(page: page, cursor: cursor, isActive: true)
    let panel = Panel(title: title, footer: view.position(height: overlay.height), isActive: true)
    panel.draw(into: &frame, in: rect, layout, glyphs)
    view.draw(into: &frame, in: overlay)
  }

  private func drawFoot(into frame: inout Frame, in rect: Rect) {
    if let help, help.isTyping || !help.field.isEmpty {
      SearchBox(field: help.field, isTyping: help.isTyping, found: "").draw(into: &frame, in: rect)
    } else if help == nil, !showsFailure, let browsing, let search = browsing.search {
      let box = SearchBox(
        field: search.field, isTyping: search.isTyping, found: browsing.foundCount,
        note: Query(search.field.text).notes.first?.description ?? "")
      box.draw(into: &frame, in: rect)
    } else {
      HintBar(bindings: hints).draw(into: &frame, in: rect)
    }
  }

  /// The bindings that are worth a hint now.
  private var hints: [Binding] {
    let worthy = Keymap.bindings.filter {
      $0.hint != nil && $0.contexts.contains(context) && isAvailable($0.command)
    }
    guard browsing?.isZoomed == true else { return worthy }
    return worthy.map { $0.command == .zoom ? $0.hinted("all panes") : $0 }
  }

  var originName: String {
    switch origin {
    case .bundled: "the bundled roll"
    case .file(let name), .stream(let name): name
    }
  }
}
