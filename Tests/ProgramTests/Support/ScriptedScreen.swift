import Browser
import Cells
import Curses
import Dispatch

@testable import silkroll

/// A screen on which a script is played instead of keys, and which keeps what it was shown.
@MainActor
final class ScriptedScreen: BrowserScreen {
  enum Step {
    /// Something happens, at once.
    case event(TerminalEvent)
    /// Nothing happens before the screen shows this.
    case until(String)
  }

  var size = Size(80, 24)
  private(set) var screens: [String] = []
  private(set) var redraws = 0
  private(set) var suspensions = 0
  /// The descriptors that were waited for, each time.
  private(set) var descriptors: [[Int32]] = []
  private var script: ArraySlice<Step>
  private let wakes = DispatchSemaphore(value: 0)

  init(_ script: [Step]) {
    self.script = script[...]
  }

  /// An inbox that wakes this screen.
  func inbox() -> Inbox {
    let wakes = wakes
    return Inbox { wakes.signal() }
  }

  /// Runs a loop in which a script is played; nothing is left of it when it ends.
  func run(startingWith roll: Message? = nil, read: @escaping BrowserLoop.Reader)
    -> BrowserLoop.Ending
  {
    let session = Session(size: size, origin: .file("paper-towns.json"))
    var loop = BrowserLoop(session, on: self, inbox: inbox(), read: read)
    return loop.run(startingWith: roll)
  }

  /// True when all of the script has happened.
  var isOver: Bool { script.isEmpty }

  func show(_ frame: Frame) { screens.append(frame.text) }

  func redraw() { redraws += 1 }

  func suspend() { suspensions += 1 }

  /// Plays the next step. Where the script ends, or waits for a minute in vain, the terminal has gone.
  func wait(beside descriptors: [Int32]) -> [TerminalEvent] {
    self.descriptors.append(descriptors)
    switch script.first {
    case .event(let event):
      script.removeFirst()
      return [event]
    case .until(let text) where screens.last?.contains(text) == true:
      script.removeFirst()
      return []
    case .until:
      return wakes.wait(timeout: .now() + 60) == .success ? [] : [.hungUp]
    case nil:
      return [.hungUp]
    }
  }
}
