import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// Any size, any storm of them.
  @Suite struct Size {
    @Test func resizingRedraws() throws {
      let terminal = try PseudoTerminal(width: 100, height: 30)
      try terminal.wait(for: "silkroll")
      terminal.resize(90, 20)
      try terminal.wait(for: "silkroll")
      try quit(terminal)
    }

    @Test(arguments: [(0, 0), (1, 1), (0, 5), (5, 0), (2, 2), (2000, 1), (1, 1000)])
    func extremes(width: Int32, height: Int32) throws {
      let terminal = try PseudoTerminal()
      try terminal.wait(for: "silkroll")
      terminal.resize(width, height)
      terminal.resize(80, 24)
      try terminal.wait(for: "silkroll")
      try quit(terminal)
    }

    @Test(arguments: [(0, 0), (1, 1), (3, 1)])
    func startingSmall(width: Int32, height: Int32) throws {
      let terminal = try PseudoTerminal(width: width, height: height)
      try terminal.wait(for: "\u{1B}[?1049h")
      terminal.resize(81, 25)
      try terminal.wait(for: "silkroll")
      try quit(terminal)
      try terminal.expectOrder()
    }

    /// Nothing is sent before all of the first frame is: what is cut off within a sequence, and sent
    /// again, takes the screen twice.
    @Test(arguments: [1, 2, 3, 4, 7, 20, 79, 80], [1, 2, 3, 5, 23, 24] as [Int32])
    func startsOnce(width: Int32, height: Int32) throws {
      let terminal = try PseudoTerminal(width: width, height: height)
      try terminal.wait(for: "\u{1B}[?2004h")
      try quit(terminal)
      try terminal.expectOrder()
    }

    /// A window can say that it has more cells than there is memory for: so many are drawn as a screen
    /// may have, and all that is typed does what it does elsewhere.
    @Test(arguments: [
      (65535, 24), (80, 65535), (65535, 1), (1, 65535), (10000, 10000), (65535, 65535),
      (2001, 1001),
      (32768, 32767),
    ])
    func startingHuge(width: Int32, height: Int32) throws {
      let terminal = try PseudoTerminal(width: width, height: height)
      try terminal.wait(for: "\u{1B}[?2004h")
      if width > 20, height > 10 { #expect(terminal.text.contains("36 delegates")) }
      try expectBoundedMemory(terminal)
      terminal.type("j")
      try terminal.waitForRest()
      terminal.resize(80, 24)
      try terminal.wait(for: "36 delegates")
      terminal.resize(height, width)
      try terminal.wait(for: "\u{1B}[2J")
      try terminal.waitForRest()
      try expectBoundedMemory(terminal)
      try quit(terminal)
      try terminal.expectOrder()
    }

    /// Nor does coming back from `^Z` make it of the size that the kernel says.
    @Test func stoppedAndContinuedWhenHuge() throws {
      let terminal = try PseudoTerminal(
        script: #""$silkroll"; exit $?"#, width: 65535, height: 65535)
      try terminal.wait(for: "\u{1B}[?2004h")
      terminal.type("\u{1A}")
      try terminal.wait(for: "\u{1B}[?2004h")
      try quit(terminal)
      try terminal.expectOrder(stays: 2)
    }

    /// 2,000 by 1,000 cells take some 200 MB.
    private func expectBoundedMemory(_ terminal: PseudoTerminal) throws {
      #if os(Linux)
        if !Binary.isSanitized { #expect(try terminal.memory() < 400_000) }
      #endif
    }

    /// Two thousand sizes in five seconds: a frame is drawn for a burst, not for every change, and
    /// what is left is what a start at the last size shows. A machine with much else to do parts the
    /// storm into bursts now and then; hardly three times.
    @Test(.enabled(if: Tmux.isInstalled, Tmux.isMissing)) func storm() throws {
      var written = Int.max
      for _ in 1...3 where written >= 2_000_000 {
        let terminal = try PseudoTerminal()
        try terminal.wait(for: "36 delegates")
        try blow(on: terminal)
        try expectFreshScreen(terminal, .random(in: 80...200), .random(in: 20...60))
        written = min(written, terminal.output.count)
        try quit(terminal)
      }
      #expect(written < 2_000_000)
    }

    /// What is late is made up for, so that it is over in time.
    private func blow(on terminal: PseudoTerminal) throws {
      let start = ContinuousClock.now
      for number in 0..<2000 {
        terminal.resize(.random(in: 0...1000), .random(in: 0...1000))
        repeat {
          terminal.read(milliseconds: 1)
        } while ContinuousClock.now < start + .microseconds(2500 * number)
      }
    }

    private func expectFreshScreen(
      _ terminal: PseudoTerminal, _ width: Int32, _ height: Int32
    ) throws {
      terminal.resize(width, height)
      let fresh = try PseudoTerminal(width: width, height: height)
      try fresh.wait(for: "36 delegates")
      try fresh.waitForRest()
      let expected = try picture(of: fresh, width, height)
      try Deadline.wait(for: expected, found: { terminal.latest }) {
        try terminal.waitForRest()
        return try picture(of: terminal, width, height) == expected
      }
    }

    /// A window that is dragged: far fewer frames than sizes. A busy machine may part them, so that
    /// each is a burst of its own; hardly three times.
    @Test func aBurstIsOneFrame() throws {
      let terminal = try PseudoTerminal()
      try terminal.wait(for: "36 delegates")
      var frames = Int.max
      for _ in 1...3 where frames > 15 {
        try terminal.waitForRest()
        let start = terminal.output.count
        for width in 80..<280 as Range<Int32> {
          terminal.resize(width, 24)
          terminal.read(milliseconds: 2)
        }
        try terminal.waitForRest()
        let drawn = String(decoding: terminal.output[start...], as: UTF8.self)
        frames = min(frames, drawn.matches(of: /\u{1B}\[2J/).count)
      }
      #expect((1...15).contains(frames))
      try quit(terminal)
    }

    /// What an emulator shows after the last time that the screen was cleared.
    private func picture(of terminal: PseudoTerminal, _ width: Int32, _ height: Int32) throws
      -> String
    {
      let clear = Data("\u{1B}[H\u{1B}[2J".utf8)
      let start = Data(terminal.output).range(of: clear, options: .backwards)?.lowerBound ?? 0
      return try Tmux.picture(
        of: terminal.output[start...], width: Int(width), height: Int(height))
    }

    /// What the environment says of the size is old, or a lie: the kernel is asked.
    @Test(arguments: ["1", "0", "-1", "5", "1000", "99999999999999999999", "wide"])
    func linesAndColumnsLie(lie: String) throws {
      let told = try PseudoTerminal(environment: ["LINES": lie, "COLUMNS": lie])
      let usual = try PseudoTerminal()
      for terminal in [told, usual] {
        try terminal.wait(for: "36 delegates")
        try terminal.waitForRest()
        terminal.resize(110, 20)
        try terminal.wait(for: "36 delegates")
        try terminal.waitForRest()
      }
      #expect(told.text == usual.text)
      try quit(told)
    }

    /// For those who know no size, it is the usual one.
    @Test func noSizeAtAll() throws {
      let unknown = try PseudoTerminal(width: 0, height: 0, environment: ["COLUMNS": "7"])
      let usual = try PseudoTerminal(width: 80, height: 24)
      for terminal in [unknown, usual] {
        try terminal.wait(for: "36 delegates")
        try terminal.waitForRest()
      }
      #expect(unknown.text == usual.text)
    }

    private func quit(_ terminal: PseudoTerminal) throws {
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.isRestored)
    }
  }
}
