import Articles
import Cells
import Membership
import TestSupport

@testable import Browser

/// A browser to which anything happens, in an order that a seed decides.
struct RandomWalk {
  private(set) var session: Session
  private(set) var happened = "nothing"
  private var generator: SeededGenerator
  private let rolls: [Roll]
  /// Which of the rolls was read last.
  private var current = 0
  /// Searches that were not answered yet, old ones too.
  private var requests: [SearchRequest] = []

  init(seed: UInt64, rolls: [Roll]) {
    generator = SeededGenerator(state: seed)
    self.rolls = rolls
    session = Session(size: Size(80, 24), origin: .file("roll.json"))
  }

  /// Lets something happen; returns what the session wants to be done about it.
  @discardableResult
  mutating func step() -> [Effect] {
    let message = message()
    happened = Self.describe(message)
    let effects = session.receive(message)
    requests += effects.compactMap(\.request)
    return effects
  }

  private mutating func message() -> Message {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<4: .resized(size())
    case 4..<6: load()
    case 6..<7: .failed(failure())
    case 7..<17: answer() ?? .keys([key()])
    case 17..<18: .reading(LoadProgress(bytes: 1, total: nil, people: 1, roll: rolls[current]))
    case 18..<21: .keys([.paste(text())])
    default: .keys([key()])
    }
  }

  /// Mostly small ones: they are drawn faster and have more edges.
  private mutating func size() -> Size {
    let ranges = [
      (0...250, 0...70), (0...30, 0...12), (0...30, 0...12), (18...30, 5...10), (20...60, 6...12),
      (20...60, 6...20), (58...70, 9...12), (58...102, 9...18), (98...110, 14...18),
    ]
    let (widths, heights) = ranges.randomElement(using: &generator) ?? (0...0, 0...0)
    return Size(.random(in: widths, using: &generator), .random(in: heights, using: &generator))
  }

  private mutating func load() -> Message {
    current = rolls.indices.randomElement(using: &generator) ?? 0
    return .loaded(rolls[current])
  }

  /// What is said of an empty file.
  private static let empty: LoadFailure.Problem = {
    do throws(RollError) {
      _ = try Roll(json: [])
      return .file(.endless)
    } catch {
      return .content(error.issues)
    }
  }()

  private mutating func failure() -> LoadFailure {
    let problems: [LoadFailure.Problem] = [
      .file(.missing), .file(.system("日本語 words")), Self.empty,
    ]
    let problem = problems.randomElement(using: &generator) ?? .file(.endless)
    return LoadFailure(file: "roll.json", problem: problem)
  }

  /// The answer to a question, rarely the latest.
  private mutating func answer() -> Message? {
    guard let index = requests.indices.randomElement(using: &generator) else { return nil }
    return requests.remove(at: index).answer()
  }

  /// Bound ones mostly; a letter to search for; anything at all. The help, from which few of them
  /// lead away, is left soon.
  private mutating func key() -> Key {
    if session.layers.last is HelpLayer, Bool.random(using: &generator) { return .escape }
    return switch Int.random(in: 0..<10, using: &generator) {
    case 0..<7:
      Keymap.bindings.randomElement(using: &generator)?.keys.randomElement(using: &generator)
        ?? .enter
    case 7..<9: .text("aelmoq紙é ".unicodeScalars.randomElement(using: &generator) ?? "a")
    default: Self.oddKeys.randomElement(using: &generator) ?? .insert
    }
  }

  private static let oddKeys: [Key] = [
    .insert, .function(7), .control("x"), .text("\u{301}"), .text("\u{202E}"),
  ]

  private mutating func text() -> String {
    ["", "\u{1B}[200~q", "Lépingle\n", "張", "e\u{301}", String(repeating: "x", count: 300)]
      .randomElement(using: &generator) ?? ""
  }

  private static func describe(_ message: Message) -> String {
    switch message {
    case .keys(let keys): "the key \(keys.map(\.description).joined(separator: " "))"
    case .resized(let size): "the size \(size)"
    case .reading(let progress): "\(progress.people) people were read"
    case .loaded(let roll): "\(roll.wording.name(roll.network.name)) was read"
    case .failed: "a failure"
    case .found(let matches, let generation): "\(matches.count) found for \(generation)"
    }
  }
}
