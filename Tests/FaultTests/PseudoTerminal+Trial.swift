import Foundation
import TestSupport

extension PseudoTerminal {
  /// Whether lines are edited again, and signals sent by keys.
  var hasUsualLines: Bool {
    let usual = UInt(ICANON | ISIG | IEXTEN)
    return lineModes & usual == usual
  }

  /// Types when that is to be seen, and once more each second in which nothing comes, until the
  /// program ends: true.
  func type(_ keys: String, seeing text: String, until deadline: Deadline) throws -> Bool {
    var (hasTyped, silence) = (false, 0)
    while !isOver {
      silence = read(milliseconds: 5) ? 0 : silence + 5
      let isAwaited = !hasTyped && Data(output).range(of: Data(text.utf8)) != nil
      if isAwaited || silence > 1000 {
        type(keys)
        (hasTyped, silence) = (true, 0)
      }
      if deadline.isOver { return false }
    }
    while read(milliseconds: 0) {}
    return true
  }
}
