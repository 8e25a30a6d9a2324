package import Cells
import Membership
import Phrases

extension Session {
  /// The screen as it should look now: drawn from nothing each time, the overlays last.
  package var frame: Frame {
    var frame = Frame(size: size)
    let layout = browsing?.layout(size) ?? Layout(size, .page)
    guard layout.arrangement != .tooSmall else {
      frame.write(phrases(.screen(.tooSmall)), at: Point(0, 0), width: size.width, style: .plain)
      return frame
    }
    drawBody(into: &frame, layout)
    HeaderView(session: self).draw(into: &frame, in: layout.header)
    drawFoot(into: &frame, in: layout.hints)
    return frame
  }

  private func drawBody(into frame: inout Frame, _ layout: Layout) {
    if let browsing {
      BrowsingView(
        browsing: browsing, layout: layout, glyphs: glyphs, hasFocus: layers.isEmpty
      ).draw(into: &frame)
    } else if layers.isEmpty {
      let progress = state.attempt?.progress?.words(phrases) ?? ""
      let quits = hints.map { phrases(.screen(.quits(key: $0.keys[0].description))) }
      let lines = [phrases(.screen(.readingRoll(originName))), progress] + quits
      EmptyView(lines.joined(separator: "\n")).draw(into: &frame, in: layout.body)
    }
    for layer in layers { layer.draw(into: &frame, glyphs) }
  }

  private func drawFoot(into frame: inout Frame, in rect: Rect) {
    if let box = searchBox {
      box.draw(into: &frame, in: rect)
    } else if let notice {
      frame.write(Line(" " + notice, Style(.faint)), at: rect.origin, width: rect.width)
    } else {
      let kept = keptSearch
      HintBar(bindings: hints, kept: kept.words, found: kept.found, phrases: phrases)
        .draw(into: &frame, in: rect)
    }
  }

  /// The search box of the topmost layer, else of the roll; nil: it has none now.
  var searchBox: SearchBox? {
    if let top = layers.last { return top.searchBox }
    guard let browsing, let search = browsing.search, search.isTyping else { return nil }
    return SearchBox(
      field: search.field, isTyping: true, found: browsing.foundCount,
      note: Query(search.field.text).notes.first.map { phrases(.note($0)) } ?? width(of: browsing),
      phrases: phrases)
  }

  /// Says whether the search looks beyond what was chosen before it; empty: nothing was.
  private func width(of browsing: Browsing) -> String {
    guard let place = browsing.nameOfOrigin, let search = browsing.search else { return "" }
    let key = Key.control("t").description
    return phrases(
      .screen(search.isNarrow ? .searchesOnly(place, key: key) : .searchesBeyond(place, key: key)))
  }

  /// The words of a search that is kept, and the number of people found, for the row of hints.
  private var keptSearch: (words: Line, found: Line) {
    guard layers.isEmpty, let browsing, let search = browsing.search else {
      return (Line(), Line())
    }
    return (
      Line(" / ", Style(.key)) + Line(search.field.text),
      Line("  " + browsing.foundCount, Style(.faint))
    )
  }

  /// The bindings that are worth a hint now.
  var hints: [Binding] {
    // A search that was begun before there is a roll takes the letters.
    if context == .loading, typedAhead.isTyping {
      return Keymap.bindings.filter { $0.command == .interrupt }.map { $0.hinted(.quit) }
    }
    // Each is computed once, as it copies all that the session has.
    let (context, browsing) = (context, browsing)
    let worthy = Keymap.bindings.filter {
      $0.hint != nil && $0.contexts.contains(context) && isAvailable($0.command)
        && ($0.command != .stepIn || browsing?.closedCountry != nil)
        && ($0.command != .nextFound || browsing?.search != nil)
        && ($0.command != .search || browsing?.search == nil || !layers.isEmpty)
    }
    return worthy.map { binding in
      switch binding.command {
      case .zoom where browsing?.isZoomed == true: binding.hinted(.allPanes)
      case .stepIn: binding.hinted(.cities)
      case .leave where context == .browsing && browsing?.search != nil: binding.hinted(.clear)
      case .narrowSearch where browsing?.search?.isNarrow == true: binding.hinted(.widenSearch)
      default: binding
      }
    }
  }

  var originName: String {
    switch origin {
    case .bundled: phrases(.screen(.bundledRoll))
    case .own(let name), .file(let name), .stream(let name): name
    }
  }
}
