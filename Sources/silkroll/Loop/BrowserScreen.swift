import Cells
import Curses

/// What the loop needs of a terminal; see ``Terminal`` for each.
@MainActor
protocol BrowserScreen {
  var size: Size { get }
  func show(_ frame: Frame)
  func wait() -> [TerminalEvent]
  func redraw()
  func suspend()
}

extension Terminal: BrowserScreen {}
