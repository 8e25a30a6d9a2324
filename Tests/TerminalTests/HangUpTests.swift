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
      let terminal = try PseudoTerminal()
      try expectEnd(of: terminal, after: keys)
    }

    @Test(arguments: ["", "/", "?", "m", "/lepin\r", "\u{1B}[200~never ended"])
    func hangingUpWhileItIsIgnored(keys: String) throws {
      let terminal = try PseudoTerminal(script: Self.ignoring)
      try expectEnd(of: terminal, after: keys)
    }

    #if os(Linux)
      /// What it does of its own until nothing is left to do is not counted.
      @Test func costsNextToNothing() throws {
        let terminal = try PseudoTerminal(script: Self.ignoring)
        try terminal.wait(for: "36 delegates")
        try terminal.waitForIdleness()
        let before = try terminal.cpuSoFar()
        terminal.hangUp()
        _ = try terminal.waitForEnd()
        #expect(terminal.cpu - before < 0.05)
      }
    #endif

    private func expectEnd(of terminal: PseudoTerminal, after keys: String) throws {
      try terminal.wait(for: "36 delegates")
      terminal.type(keys)
      try terminal.waitForSilence()
      let start = ContinuousClock.now
      terminal.hangUp()
      #expect(try terminal.waitForEnd() == .killed(by: SIGHUP))
      #expect(ContinuousClock.now - start < .seconds(1))
    }
  }
}
