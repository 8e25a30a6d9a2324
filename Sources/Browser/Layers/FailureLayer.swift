import Cells
import Membership
import Phrases

/// The dialog that says why the roll could not be read.
struct FailureLayer: Layer {
  private let failure: LoadFailure
  private var panel: PagePanel<FailureSource>

  init(_ failure: LoadFailure, _ phrases: Phrases) {
    self.failure = failure
    panel = PagePanel(title: phrases(.screen(.failure)), phrases)
  }

  var context: Context { .failure }

  /// Tells if a command would do anything. Without a roll beneath there is nothing to go back to.
  func isAvailable(_ command: Command, over beneath: Context) -> Bool {
    command != .leave || beneath == .browsing
  }

  mutating func perform(_ command: Command) -> LayerOutcome {
    if command == .leave { return .closes }
    guard let movement = Movement(command) else { return .handsOn(command) }
    panel.move(movement)
    return .stays
  }

  mutating func settle(on ground: Ground) {
    let (failure, phrases) = (failure, ground.phrases)
    panel.settle(in: ground.layout.body, of: ground.layout) { width in
      FailureSource(failure: failure, width: width)
    } page: {
      $0.page(phrases)
    }
  }

  func draw(into frame: inout Frame, _ glyphs: Glyphs) {
    panel.draw(into: &frame, glyphs)
  }
}
