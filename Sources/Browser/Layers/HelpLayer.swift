import Cells

/// The help: the keymap, filtered by what is typed. Beside the roll, where that is to be seen.
struct HelpLayer: Layer {
  private(set) var field = TextField()
  private(set) var isTyping = false
  private var panel = PagePanel<HelpSource>(title: "Help")

  var context: Context { isTyping ? .typing : .help }

  var searchBox: SearchBox? {
    isUnsearched ? nil : SearchBox(field: field, isTyping: isTyping, found: "")
  }

  var page: Page { panel.page }

  /// True where `Esc` has nothing to clear.
  private var isUnsearched: Bool { !isTyping && field.isEmpty }

  mutating func perform(_ command: Command) -> LayerOutcome {
    if let movement = Movement(command) {
      panel.move(movement)
      return .stays
    }
    switch command {
    case .closeHelp: return .closes
    case .leave where isUnsearched: return .closes
    case .leave: (isTyping, field) = (false, TextField())
    case .search: isTyping = true
    case .open: isTyping = false
    case _ where command.isEdit: field.perform(command)
    default: return .handsOn(command)
    }
    return .stays
  }

  mutating func type(_ text: String) {
    field.insert(text)
  }

  mutating func settle(on ground: Ground) {
    let layout = ground.layout
    let rect = ground.context == .browsing ? layout.sidebar : layout.body
    panel.settle(in: rect, of: layout) { width in
      HelpSource(
        sought: field.text, base: ground.context, width: width, available: ground.available)
    } page: {
      $0.page
    }
  }

  func draw(into frame: inout Frame, _ glyphs: Glyphs) {
    panel.draw(into: &frame, glyphs)
  }
}
