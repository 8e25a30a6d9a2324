import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// The terminal is as it was, whichever way the program ends.
  @Suite struct WaysOut {
    @Test func quitting() throws {
      try expectEnding(.exited(0)) { $0.type("q") }
    }

    @Test func controlC() throws {
      try expectEnding(.killed(by: SIGINT)) { $0.type("\u{3}") }
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
    func signals(signal: Int32) throws {
      try expectEnding(.killed(by: signal)) { $0.send(signal) }
    }

    @Test(arguments: [SIGSEGV, SIGTRAP, SIGILL, SIGABRT, SIGBUS, SIGFPE])
    func crashes(signal: Int32) throws {
      try expectEnding(.killed(by: signal), isSudden: true) { $0.send(signal) }
    }

    @Test(arguments: [SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGSYS])
    func whatElseEndsAProcess(signal: Int32) throws {
      try expectEnding(.killed(by: signal), isSudden: true) { $0.send(signal) }
    }

    #if os(Linux)
      @Test(arguments: [SIGPWR, SIGIO, SIGSTKFLT, 34, 64])
      func whatElseEndsAProcessOnLinux(signal: Int32) throws {
        try expectEnding(.killed(by: signal), isSudden: true) { $0.send(signal) }
      }
    #endif

    @Test func terminalWithoutAlternateScreen() throws {
      let terminal = try PseudoTerminal(environment: ["TERM": "vt100"])
      try terminal.wait(for: "silkroll")
      try terminal.waitForRest()
      terminal.send(SIGSEGV)
      #expect(try terminal.waitForEnd() == .killed(by: SIGSEGV))
      #expect(terminal.isRestored)
      try terminal.expectOrder(type: "vt100")
    }

    /// Whatever is asked of Swift's own account of a crash, it must not wait for a key, nor say a word
    /// of what it does not understand.
    @Test(arguments: [
      "enable=yes,interactive=yes", "enable=tty,color=yes,timeout=none", "yes",
      "enable=yes,\u{1B}]0;pwned\u{7}=yes", "enable=yes,swift-backtrace=/nowhere,\u{9B}31m=\u{1B}c",
    ])
    func crashesWithTheBacktracer(settings: String) throws {
      let terminal = try PseudoTerminal(environment: ["SWIFT_BACKTRACE": settings])
      try terminal.wait(for: "silkroll")
      try terminal.waitForRest()
      terminal.send(SIGILL)
      #expect(try terminal.waitForEnd() == .killed(by: SIGILL))
      #expect(terminal.isRestored)
      try terminal.expectOrder()
    }

    /// Nor where there is nothing to give back: a command waits for input, and nobody has set anything.
    @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT])
    func aCommandCrashes(signal: Int32) throws {
      let terminal = try PseudoTerminal(["match"])
      try terminal.waitForRest()
      terminal.send(signal)
      #expect(try terminal.waitForEnd() == .killed(by: signal))
      #expect(terminal.output.isEmpty)
    }

    /// What the program can do nothing about may come while it draws, and then cuts off a frame.
    private func expectEnding(
      _ ending: Ending, isSudden: Bool = false, after act: (PseudoTerminal) -> Void
    ) throws {
      let terminal = try PseudoTerminal()
      try terminal.wait(for: "silkroll")
      if isSudden { try terminal.waitForRest() }
      #expect(!terminal.isRestored)
      #expect(PrivateModes(after: terminal.text).on.contains(1049))
      act(terminal)
      #expect(try terminal.waitForEnd() == ending)
      #expect(terminal.isRestored)
      #expect(PrivateModes(after: terminal.text).areUsual)
      try terminal.expectOrder()
    }
  }
}
