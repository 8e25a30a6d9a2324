import Foundation
import Testing

extension TerminalTests {
  /// What is no key does nothing. Each ends with `^C`, which shows that nothing had ended it before.
  @Suite struct Input {
    @Test(arguments: [
      "\u{1B}[200~q\u{1B}[201~", "\u{1B}[200~q\rq\u{3}q\u{1B}[201~", "\u{1B}[12;34q",
      "\u{1B}]0;q\u{7}",
      "\u{1B}P1q\u{1B}\\", "\u{1B}[1;2;3;4;5;6;7;8;9;10;11;12;13;14;15q",
    ])
    func noKeys(bytes: String) throws {
      let terminal = try PseudoTerminal()
      try terminal.wait(for: "silkroll")
      terminal.type(bytes)
      terminal.type("\u{3}")
      #expect(try terminal.waitForEnd() == .killed(by: SIGINT))
    }

    /// No shell to stop for, as here, where the program leads its session: `^Z` only redraws.
    @Test func controlZWithoutShell() throws {
      let terminal = try PseudoTerminal()
      try terminal.wait(for: "silkroll")
      terminal.type("\u{1A}")
      try terminal.wait(for: "silkroll")
      #expect(!terminal.text.contains("\u{1B}[?1049l"))
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.isRestored)
    }

    @Test func controlLRedraws() throws {
      let terminal = try PseudoTerminal()
      try terminal.wait(for: "silkroll")
      terminal.type("\u{C}")
      try terminal.wait(for: "silkroll")
    }
  }
}
