import Articles
import Cells
import Membership
import TestSupport
import Testing

@testable import Browser

/// `check` warns of a name where a page says of it that it contains what is not shown, or that it is
/// none to be seen, and nowhere else.
@Suite struct OneAnswerTests {
  // Slow without the optimiser, which goes through all of the planes that have no letter yet.
  #if DEBUG
    private static let step = 61
  #else
    private static let step = 1
  #endif

  @Test(arguments: 0...16)
  func everyScalarInANameAndAlone(plane: UInt32) throws {
    let isFull = plane < 4 || plane == 14
    let values = stride(from: plane << 16, to: (plane + 1) << 16, by: isFull ? 1 : Self.step)
    let scalars = values.compactMap(Unicode.Scalar.init)
    for start in stride(from: 0, to: scalars.count, by: 128) {
      let part = scalars[start..<min(start + 128, scalars.count)]
      try expectOneAnswer(to: part.flatMap { ["a\($0)b", "\($0)"] })
    }
  }

  @Test func anyText() throws {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<40 { try expectOneAnswer(to: (0..<100).map { _ in randomText(&generator) }) }
  }

  @Test(arguments: [
    "", " ", "   ", "\u{A0}", "\u{3000}", "\u{34F}", "\u{17B4}", "\u{2003}\u{200B}", "\u{301}",
    "\u{301}\u{302}", " \u{308}", "Zed" + String(repeating: "\u{1161}", count: 500), "\u{1161}",
    "Kim\u{11A8}",
    "가\u{11A8}", "\u{1100}\u{1161}\u{11A8}", "\u{1D159}", "Ann\u{16FE4}",
    "e\u{301}\u{302}\u{303}\u{304}\u{305}",
    "👨‍👩‍👧", "👍🏽", "❤️", "می\u{200C}خواهم", "می\u{200C}", "a\u{200D}b", "\u{2EBF0}",
  ])
  func names(_ name: String) throws {
    try expectOneAnswer(to: [name])
  }

  private func expectOneAnswer(to names: [String]) throws {
    let list = names.map { "\"" + Self.json($0) + "\"" }.joined(separator: ",\n")
    let text = #"{"version": 1, "delegates": [], "network": {"name": "N", "also_known_as": ["#
    let roll = try Roll(json: Array((text + "\n" + list + "]}}").utf8))
    let warned = roll.warnings.filter { $0.isAboutSight }.map { $0.line - 2 }
    let unseen = names.indices.filter { index in
      roll.wording.visible(names[index]) != names[index]
        || !TextFilter.hidden(in: names[index]).isEmpty
    }
    let odd = Set(warned).symmetricDifference(unseen).sorted()
    #expect(odd.isEmpty, "\(odd.map { names[$0].unicodeScalars.map(HiddenScalar.init) })")
  }

  /// As it is, where JSON allows: what is escaped is not glanced at.
  private static func json(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case ..<" ": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: "\(scalar)"
      }
    }.joined()
  }
}

extension Membership.Issue {
  fileprivate var isAboutSight: Bool {
    switch kind {
    case .unseenName, .hiddenCharacter: true
    default: false
    }
  }
}
