/// Tells where nodes stand, as `delegates[12].country`, going through the tape once: ask in rising
/// order.
struct PathFinder {
  private let json: JSONDocument
  /// The containers around the last node that was asked for, outermost first.
  private var trail: [Step] = []

  /// A container, and the child of it that was reached.
  private struct Step {
    let container: Int
    var child: Int
    var ordinal = 0
  }

  init(_ json: JSONDocument) {
    self.json = json
  }

  /// The path of a node; a key has that of its value.
  mutating func path(to node: Int) -> String {
    while let last = trail.last, json.next(after: last.container) <= node { trail.removeLast() }
    var value = advance(to: node)
    while value < node {
      trail.append(Step(container: value, child: value + 1))
      value = advance(to: node)
    }
    return trail.reduce("") { $0 + part(of: $1, isFirst: $0.isEmpty) }
  }

  /// Goes on to the child of the innermost container that is the node or holds it; its value.
  private mutating func advance(to node: Int) -> Int {
    guard var step = trail.popLast() else { return 0 }
    while json.next(after: value(of: step)) <= node {
      step.child = json.next(after: value(of: step))
      step.ordinal += 1
    }
    trail.append(step)
    return value(of: step)
  }

  private func value(of step: Step) -> Int {
    json.kind(step.container) == .object ? step.child + 1 : step.child
  }

  private func part(of step: Step, isFirst: Bool) -> String {
    guard json.kind(step.container) == .object else { return "[\(step.ordinal)]" }
    let key = json.string(step.child)
    guard isPlainWord(key) else { return "[\"\(key)\"]" }
    return isFirst ? key : "." + key
  }

  private func isPlainWord(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy {
        $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x30 && $0 <= 0x39
          || $0 == 0x5F || $0 == 0x24
      }
  }
}
