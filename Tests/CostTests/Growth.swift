import Testing

/// One way in which a roll can grow, and all that looks at what grows.
struct Growth: CustomTestStringConvertible, Sendable {
  let name: String
  /// How much of it there is, before there is four times as much.
  let count: Int
  let looks: [Look]
  let grow: @Sendable (inout GrowingRoll, Int) -> Void

  init(
    _ name: String, _ count: Int, _ looks: [Look],
    _ grow: @escaping @Sendable (inout GrowingRoll, Int) -> Void
  ) {
    (self.name, self.count, self.looks, self.grow) = (name, count, looks, grow)
  }

  var testDescription: String { name }

  /// True where the roll is so wrong that it is not opened.
  var isRefused: Bool { Self.mistakes.contains { $0.name == name } && name != "warnings" }

  /// The text of a roll with that much of it.
  func text(_ count: Int) -> String {
    var roll = GrowingRoll()
    grow(&roll, count)
    return roll.text
  }
}

extension Growth {
  static let all = people + works + places + mistakes + texts
}
