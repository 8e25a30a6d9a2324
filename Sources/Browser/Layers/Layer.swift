import Cells
import Phrases

/// A dialog over what is browsed. The topmost answers for context, keys and availability, and is
/// drawn last.
protocol Layer: Sendable {
  /// The bindings of this context hold while the layer is on top.
  var context: Context { get }
  /// The layer's search box; nil: the last row has hints.
  var searchBox: SearchBox? { get }

  /// Tells if a command would do anything, where `beneath` is the context under the layer.
  func isAvailable(_ command: Command, over beneath: Context) -> Bool
  /// Does what a command asks for.
  mutating func perform(_ command: Command) -> LayerOutcome
  /// Takes text that is typed or pasted.
  mutating func type(_ text: String)
  /// Brings everything that follows from the state up to date. To be called after every message.
  mutating func settle(on ground: Ground)
  func draw(into frame: inout Frame, _ glyphs: Glyphs)
}

/// The fate of a layer that has taken a command.
enum LayerOutcome: Hashable {
  case stays
  case closes
  /// The layer stays, and the session performs this command.
  case handsOn(Command)
}

/// Everything that a layer has to know of the screen and the layers beneath it.
struct Ground {
  /// The layout of a page over everything, on the present screen.
  let layout: Layout
  let phrases: Phrases
  /// The context beneath.
  let context: Context
  /// The commands that would do anything there.
  let available: Set<Command>
}

extension Layer {
  var searchBox: SearchBox? { nil }

  func isAvailable(_ command: Command, over beneath: Context) -> Bool { true }

  mutating func type(_ text: String) {}
}
