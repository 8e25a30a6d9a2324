import Cells

/// Why the roll could not be read, over everything.
struct FailureLayer: Layer {
  private let failure: LoadFailure
  private var panel = PagePanel<FailureSource>(title: "The roll cannot be read")

  init(_ failure: LoadFailure) {
    self.failure = failure
  }

  var context: Context { .failure }

  /// Without a roll beneath there is nothing to leave for.
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
    let failure = failure
    panel.settle(in: ground.layout.body, of: ground.layout) { width in
      FailureSource(failure: failure, width: width)
    } page: {
      $0.page
    }
  }

  func draw(into frame: inout Frame, _ glyphs: Glyphs) {
    panel.draw(into: &frame, glyphs)
  }
}
