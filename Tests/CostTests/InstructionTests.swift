import Foundation
import Synchronization
import TestSupport
import Testing

/// What the program does grows as the roll grows, and not with its square: four times as much of
/// anything takes at most five times as many instructions, what an empty roll takes left out.
///
/// A sort of 1,000 things takes 4.8 times as many for 4,000; and where a square is a tenth of all that
/// is done for the smaller roll, it makes five of four.
@Suite(
  .enabled(if: Instructions.canBeCounted, "there is no valgrind: nothing can be counted"),
  .enabled(if: Binary.isShipped, "only what is shipped is fast enough: make test names it"))
struct InstructionTests {
  private static let most = 5.0
  /// True where the whole table is asked for (`make complexity`). Each start of the program takes most of
  /// a second to count: else each thing that grows is looked at once, and each way of looking is used.
  private static let isWhole = ProcessInfo.processInfo.environment["SILKROLL_TABLE"] != nil
  /// Fewer are lost among those that any two runs differ by.
  private static let countable = 500_000

  @Test(arguments: isWhole ? Case.all : Case.sample)
  func `four times as much takes at most five times as many`(_ case: Case) throws {
    let growth = `case`.growth
    let empty = try Self.empty.count(`case`.look)
    let once = try `case`.count(growth.count) - empty
    let fourfold = try `case`.count(growth.count * 4) - empty
    let ratio = Double(fourfold) / Double(max(Self.countable, once))
    #expect(ratio <= Self.most, "\(`case`): \(once) for \(growth.count), then \(fourfold)")
    if Self.isWhole {
      let figures = [growth.count, once / 1000, fourfold / 1000].map(String.init)
      let cells = [growth.name, `case`.look.name] + figures + [String(format: "%.1f", ratio)]
      print("| " + cells.joined(separator: " | ") + " |")
    }
  }

  private static let empty = EmptyRoll()
}

/// Somebody looks at what grows.
struct Case: CustomTestStringConvertible, Sendable {
  let growth: Growth
  let look: Look

  var testDescription: String { "\(growth.name), \(look.name)" }

  /// The instructions for that much of it.
  func count(_ count: Int) throws -> Int {
    try look.count(growth.text(count), isRefused: growth.isRefused)
  }

  static var all: [Case] {
    Growth.all.flatMap { growth in growth.looks.map { Case(growth: growth, look: $0) } }
  }

  /// Everything that grows, looked at in the way that was taken least often before, the first of
  /// several; then each way that nobody has taken, once.
  static var sample: [Case] {
    var uses: [String: Int] = [:]
    var sample: [Case] = []
    for growth in Growth.all {
      guard
        let look = growth.looks.min(by: { uses[$0.kind, default: 0] < uses[$1.kind, default: 0] })
      else { continue }
      uses[look.kind, default: 0] += 1
      sample.append(Case(growth: growth, look: look))
    }
    for other in all where uses[other.look.kind] == nil {
      uses[other.look.kind] = 1
      sample.append(other)
    }
    return sample
  }
}

extension Look {
  /// The instructions for a roll.
  func count(_ text: String, isRefused: Bool = false) throws -> Int {
    let scratch = try Scratch()
    return try Instructions.count(
      words(scratch.file("roll.json", text)), input: "sample\n", isRefused: isRefused)
  }
}

/// What commands cost where there is nothing to see, each counted once.
private final class EmptyRoll: Sendable {
  private let counts = Mutex<[Look: Int]>([:])

  func count(_ look: Look) throws -> Int {
    let look = look.plain
    if let known = counts.withLock({ $0[look] }) { return known }
    let count = try look.count(GrowingRoll().text)
    counts.withLock { $0[look] = count }
    return count
  }
}
