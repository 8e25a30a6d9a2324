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
    }

    /// A frame is drawn for a burst, not for every change in it.
    @Test func storm() throws {
      var generator = SystemRandomNumberGenerator()
      let terminal = try PseudoTerminal()
      try terminal.wait(for: "silkroll")
      for _ in 0..<300 {
        terminal.resize(
          .random(in: 0...200, using: &generator), .random(in: 0...60, using: &generator))
      }
      terminal.resize(79, 23)
      try terminal.wait(for: "silkroll")
      try quit(terminal)
      #expect(terminal.output.count < 100_000)
    }

    private func quit(_ terminal: PseudoTerminal) throws {
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.isRestored)
    }
  }
}
