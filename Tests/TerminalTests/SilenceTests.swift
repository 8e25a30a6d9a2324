import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// A terminal that takes nothing, as after `^S`, or where nobody reads, holds nobody up for ever: its
  /// modes are restored, and what would have to be written is lost.
  @Suite struct Silence {
    private static let ends = [
      SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGTRAP, SIGUSR1, SIGUSR2, SIGALRM,
      SIGXCPU,
      SIGVTALRM, SIGSYS,
    ]

    /// While it waits for a key, and while it draws.
    @Test(arguments: ends, ["", "j"])
    func endsAllTheSame(signal: Int32, keys: String) throws {
      let terminal = try start()
      terminal.type(keys)
      terminal.send(signal)
      #expect(try terminal.waitForEnd() == .killed(by: signal))
      #expect(terminal.isRestored)
    }

    @Test func endsByControlC() throws {
      let terminal = try start()
      terminal.type("\u{3}")
      #expect(try terminal.waitForEnd() == .killed(by: SIGINT))
      #expect(terminal.isRestored)
    }

    /// Keys are taken, even where a frame waits for the terminal; the first answer to `q` is to give
    /// it back, and what takes nothing for a second is taken for gone.
    @Test(arguments: [("j\u{3}", SIGINT), ("q", SIGHUP), ("jjq", SIGHUP), ("?qG3q", SIGHUP)])
    func takesKeys(keys: String, ending: Int32) throws {
      let terminal = try start()
      for key in keys {
        terminal.type(String(key))
        terminal.read(milliseconds: 100)
      }
      #expect(try terminal.waitForEnd() == .killed(by: ending))
      #expect(terminal.isRestored)
    }

    @Test func showsAllOfItAfterwards() throws {
      let terminal = try start()
      terminal.type("j?")
      terminal.read(milliseconds: 100)
      terminal.startOutput()
      try terminal.wait(for: "While typing")
      terminal.type("qq")
      #expect(try terminal.waitForEnd() == .success)
    }

    /// Nobody reads, and what waits to be read is all that there is room for.
    @Test(arguments: [SIGTERM, SIGSEGV, SIGUSR1])
    func nobodyReads(signal: Int32) throws {
      let terminal = try PseudoTerminal(width: 200, height: 60)
      try terminal.wait(for: "silkroll")
      for _ in 0..<200 { terminal.typeWithoutReading("\u{C}") }
      terminal.send(signal)
      #expect(try terminal.waitForEndWithoutReading() == .killed(by: signal))
      #expect(terminal.isRestored)
    }

    /// Another signal, when the first has restored the modes and waits for the terminal.
    @Test(arguments: ends.dropFirst(4), [SIGTERM, SIGALRM, SIGSEGV])
    func aSecondSignalChangesNothing(first: Int32, second: Int32) throws {
      let terminal = try start()
      terminal.send(first)
      try waitForModes(of: terminal)
      for signal in [second, first, second] { terminal.send(signal) }
      #expect(try terminal.waitForEnd() == .killed(by: first))
      #expect(terminal.isRestored)
    }

    /// Whoever is impatient does not put the end off.
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
    func asksAgainAndAgain(signal: Int32) throws {
      let terminal = try start()
      try Deadline.wait(for: "the end", found: { "none" }) {
        terminal.send(signal)
        terminal.read(milliseconds: 100)
        return terminal.isOver
      }
      #expect(try terminal.waitForEnd() == .killed(by: signal))
      #expect(terminal.isRestored)
    }

    /// Nor does whoever has started it with all signals ignored that can be: alarms, too.
    @Test func endsWhereAlarmsAreIgnored() throws {
      let terminal = try PseudoTerminal(
        script: #"trap '' ALRM USR1 VTALRM PROF; exec "$silkroll""#)
      try terminal.wait(for: "silkroll")
      terminal.stopOutput()
      terminal.type("j")
      terminal.send(SIGTERM)
      #expect(try terminal.waitForEnd() == .killed(by: SIGTERM))
      #expect(terminal.isRestored)
    }

    private func start() throws -> PseudoTerminal {
      let terminal = try PseudoTerminal()
      try terminal.wait(for: "silkroll")
      try terminal.waitForRest()
      terminal.stopOutput()
      return terminal
    }

    private func waitForModes(of terminal: PseudoTerminal) throws {
      try Deadline.wait(for: "the modes", found: { "\(terminal.lineModes)" }) {
        terminal.read(milliseconds: 1)
        return terminal.isRestored
      }
    }
  }
}
