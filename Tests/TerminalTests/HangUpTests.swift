import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// The terminal goes: nobody is left to restore anything for. What counts is that the program goes,
  /// too, and at once, even where whoever started it has told it to ignore the hang-up.
  @Suite struct HangUp {
    private static let ignoring = #"trap '' HUP; exec "$silkroll""#

    @Test(arguments: ["", "/", "?", "m", "/lepin\r"])
    func hangingUp(keys: String) throws {
      try expectEnd(of: #"exec "$silkroll""#, after: keys)
    }

    @Test(arguments: ["", "/", "?", "m", "/lepin\r", "\u{1B}[200~never ended"])
    func hangingUpWhileItIsIgnored(keys: String) throws {
      try expectEnd(of: Self.ignoring, after: keys)
    }

    #if os(Linux)
      /// What it does of its own until nothing is left to do is not counted.
      @Test(.enabled(if: !Binary.isSanitized, "a sanitizer takes time of its own"))
      func costsNextToNothing() throws {
        try expect(below: 0.05) {
          let terminal = try PseudoTerminal(script: Self.ignoring)
          try terminal.wait(for: "36 delegates")
          try terminal.waitForIdleness()
          let before = try terminal.cpuSoFar()
          terminal.hangUp()
          _ = try terminal.waitForEnd()
          return terminal.cpu - before
        }
      }
    #endif

    private func expectEnd(of script: String, after keys: String) throws {
      try expect(below: 1) {
        let terminal = try PseudoTerminal(script: script)
        try terminal.wait(for: "36 delegates")
        terminal.type(keys)
        try terminal.waitForRest()
        let start = ContinuousClock.now
        terminal.hangUp()
        #expect(try terminal.waitForEnd() == .killed(by: SIGHUP))
        return (ContinuousClock.now - start) / .seconds(1)
      }
    }

    /// A machine may have something else to do once, or twice.
    private func expect(below limit: Double, seconds: () throws -> Double) throws {
      var best = Double.infinity
      for _ in 1...3 where best >= limit { best = min(best, try seconds()) }
      #expect(best < limit)
    }
  }
}
