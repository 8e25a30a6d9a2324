import Cells
import Phrases

/// The help: the keymap, filtered by the text that is typed, over the whole width.
struct HelpLayer: Layer {
  private(set) var field = TextField()
  private(set) var isTyping = false
  private(set) var sections: [HelpSection] = []
  private let phrases: Phrases
  private var panel: PagePanel<HelpSource>

  init(_ phrases: Phrases) {
    self.phrases = phrases
    panel = PagePanel(title: phrases(.screen(.help)), phrases)
  }

  var context: Context { isTyping ? .typing : .help }

  var searchBox: SearchBox? {
    isUnsearched ? nil : SearchBox(field: field, isTyping: isTyping, found: "", phrases: phrases)
  }

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
    sections = HelpSection.all(
      over: ground.context, available: ground.available, holding: field.text, phrases)
    let phrases = phrases
    panel.settle(in: layout.body, of: layout, most: most(in: layout.body)) { width in
      HelpSource(sections: sections, width: width)
    } page: {
      $0.page(phrases)
    }
  }

  /// Returns the most rows that the help takes. On a large screen a part of the roll stays in
  /// sight, and need not be sent again.
  private func most(in body: Rect) -> Int {
    body.height < 30 ? body.height : body.height * 3 / 5
  }

  func draw(into frame: inout Frame, _ glyphs: Glyphs) {
    panel.draw(into: &frame, glyphs)
  }
}
