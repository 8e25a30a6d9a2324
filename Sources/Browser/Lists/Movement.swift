/// A step in a list or page, before the list's length and the pane's height are known.
enum Movement {
  case by(Int)
  case halfPages(Int)
  case pages(Int)
  case toFirst
  case toLast

  init?(_ command: Command) {
    switch command {
    case .moveDown, .laterQuery: self = .by(1)
    case .moveUp, .earlierQuery: self = .by(-1)
    case .moveToFirst: self = .toFirst
    case .moveToLast: self = .toLast
    case .moveHalfPageDown: self = .halfPages(1)
    case .moveHalfPageUp: self = .halfPages(-1)
    case .movePageDown: self = .pages(1)
    case .movePageUp: self = .pages(-1)
    default: return nil
    }
  }

  /// Returns the position that the step leads to from `position` among `count` things of which
  /// `height` are seen at once. A page keeps one line in sight. The result is always within
  /// `0..<count`; 0 when there is nothing.
  func applied(to position: Int, count: Int, height: Int) -> Int {
    let target =
      switch self {
      case .by(let step): position + step
      case .halfPages(let pages): position + pages * max(1, height / 2)
      case .pages(let pages): position + pages * max(1, height - 1)
      case .toFirst: 0
      case .toLast: count - 1
      }
    return max(0, min(target, count - 1))
  }

  /// True where the step leads towards the end.
  var isForward: Bool {
    switch self {
    case .by(let step), .halfPages(let step), .pages(let step): step > 0
    case .toFirst: false
    case .toLast: true
    }
  }
}
