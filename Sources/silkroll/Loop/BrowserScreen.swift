import Cells
import Curses

/// The part of a terminal that the loop uses; see ``Terminal`` for each.
@MainActor
protocol BrowserScreen {
  var size: Size { get }
  func show(_ frame: Frame)
  func wait(beside descriptors: [Int32]) -> [TerminalEvent]
  func redraw()
  func suspend()
}

extension Terminal: BrowserScreen {}
