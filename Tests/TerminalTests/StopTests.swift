import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// Stopping and going on, seen in the terminal's modes and in bytes. The shell is one that leaves
  /// modes alone, so that what is there while the program is stopped is what the program has left.
  @Suite(.enabled(if: access("/bin/dash", X_OK) == 0, "there is no dash here"))
  struct Stop {
    private let terminal: PseudoTerminal
    private let program: pid_t

    init() throws {
      terminal = try PseudoTerminal(
        words: ["/bin/dash", "-i"], width: 100, height: 30,
        environment: ["PS1": "ready> ", "silkroll": Binary.path])
      try terminal.wait(for: "ready> ")
      terminal.type("$silkroll & echo is $!; fg\n")
      try terminal.wait(for: "\r\nis ")
      try terminal.wait(for: "\r\n")
      program = try #require(
        pid_t(String(terminal.text.split(separator: "\r\nis ")[1].prefix { $0.isNumber })))
      try terminal.wait(for: "36 delegates")
      #expect(!terminal.isRestored)
    }

    @Test func byKey() throws {
      terminal.type("\u{1A}")
      try expectStop()
      try expectReturn()
      try quit(after: 2)
    }

    @Test func fromOutside() throws {
      kill(program, SIGTSTP)
      try expectStop()
      try expectReturn()
      try quit(after: 2)
    }

    @Test(arguments: [SIGTSTP, SIGSTOP])
    func resizedMeanwhile(signal: Int32) throws {
      kill(program, signal)
      try terminal.wait(for: "Stopped")
      terminal.resize(70, 20)
      try expectReturn()
      try terminal.waitForRest()
      #expect(terminal.latest.contains("╯") && !terminal.latest.contains("\u{1B}[21;"))
      // SIGSTOP cannot be seen coming: the program keeps the screen.
      try quit(after: signal == SIGTSTP ? 2 : nil)
    }

    @Test func twice() throws {
      for _ in 0..<3 {
        terminal.type("\u{1A}")
        try expectStop()
        try expectReturn()
      }
      try quit(after: 4)
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGQUIT])
    func endedMeanwhile(signal: Int32) throws {
      terminal.type("\u{1A}")
      try expectStop()
      kill(program, signal)
      terminal.type("fg\n")
      try terminal.wait(for: "ready> ")
      #expect(terminal.isRestored)
      #expect(PrivateModes(after: terminal.text).areUsual)
    }

    private func expectStop() throws {
      try terminal.wait(for: "Stopped")
      try terminal.wait(for: "ready> ")
      #expect(terminal.isRestored)
      #expect(PrivateModes(after: terminal.text).areUsual)
    }

    /// A complete frame, not what differs from a screen that is gone.
    private func expectReturn() throws {
      terminal.type("fg\n")
      try terminal.wait(for: "\u{1B}[2J")
      try terminal.wait(for: "36 delegates")
      #expect(!terminal.isRestored)
    }

    private func quit(after stays: Int?) throws {
      terminal.type("q")
      try terminal.wait(for: "ready> ")
      #expect(terminal.isRestored)
      #expect(PrivateModes(after: terminal.text).areUsual)
      if let stays { try terminal.expectOrder(stays: stays, isShared: true) }
    }
  }

  /// Without a shell the kernel lets nothing stop but by SIGSTOP: then there is a full frame.
  @Suite struct Orphan {
    /// The leader of a session, and a member of its group.
    private static let scripts = [#"exec "$silkroll""#, #""$silkroll"; exit $?"#]

    @Test(arguments: scripts, ["\u{1A}", "outside"])
    func onlyRedraws(script: String, how: String) throws {
      let terminal = try PseudoTerminal(script: script)
      try terminal.wait(for: "36 delegates")
      if how == "outside" { kill(-terminal.process, SIGTSTP) } else { terminal.type(how) }
      try terminal.wait(for: "\u{1B}[2J")
      try terminal.wait(for: "36 delegates")
      #expect(!terminal.isRestored)
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.isRestored)
      #expect(PrivateModes(after: terminal.text).areUsual)
      try terminal.expectOrder(stays: script == Self.scripts[0] ? 1 : 2)
    }

    @Test(arguments: [(100, 30), (70, 20)])
    func continuesAfterForce(width: Int32, height: Int32) throws {
      let terminal = try PseudoTerminal(width: 100, height: 30)
      try terminal.wait(for: "36 delegates")
      terminal.send(SIGSTOP)
      #expect(try terminal.waitForStop() == SIGSTOP)
      terminal.resize(width, height)
      terminal.send(SIGCONT)
      try terminal.wait(for: "\u{1B}[2J")
      try terminal.wait(for: "36 delegates")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.isRestored)
      try terminal.expectOrder()
    }
  }
}
