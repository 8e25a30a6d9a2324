import TestSupport
import Testing

extension TerminalTests {
  /// What happens on which terminal, and where there is none.
  @Suite struct Types {
    @Test(arguments: [
      "xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "xterm-mono",
    ])
    func types(type: String) throws {
      let terminal = try PseudoTerminal(environment: ["TERM": type])
      try terminal.wait(for: "silkroll")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.isRestored)
      try terminal.expectOrder(type: type)
    }

    /// Types that this system may not know open by their names.
    @Test(arguments: [
      "xterm-kitty", "xterm-ghostty", "xterm-nobody-knows", "alacritty", "alacritty-direct", "foot",
      "foot-extra", "kitty", "kitty-direct", "st-256color", "putty-256color", "konsole-256color",
      "ghostty", "wezterm",
    ])
    func typesLikeXterm(type: String) throws {
      let terminal = try PseudoTerminal(environment: ["TERM": type])
      try terminal.wait(for: "36 delegates")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.isRestored)
    }

    /// Many descriptions leave it out, and without it what is pasted is keys.
    @Test(arguments: ["xterm-256color", "screen-256color", "tmux-256color", "xterm-mono"])
    func pastesAreBracketed(type: String) throws {
      let terminal = try PseudoTerminal(environment: ["TERM": type])
      try terminal.wait(for: "36 delegates")
      try terminal.waitForRest()
      #expect(PrivateModes(after: terminal.text).on.contains(PrivateModes.bracketedPaste))
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(PrivateModes(after: terminal.text).areUsual)
    }

    @Test(arguments: ["dumb", "unknown", "no-such-terminal", "footloose", "Xterm-kitty", "stx", ""])
    func uselessTypes(type: String) throws {
      try expectRefusal(["TERM": type])
    }

    @Test func standardInputIsNoTerminal() throws {
      try expectRefusal(redirection: "</dev/null")
    }

    /// Attributes without colour are fine; `ESC [ 3 1 m` and the like are not.
    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "xterm-mono"]])
    func noColour(environment: [String: String]) throws {
      let terminal = try PseudoTerminal(environment: environment)
      try terminal.wait(for: "silkroll")
      terminal.type("q")
      _ = try terminal.waitForEnd()
      #expect(!terminal.text.contains(/\u{1B}\[([0-9]+;)*(3[0-8]|4[0-8]|9[0-7])(;[0-9]+)*m/))
    }

    /// Exit status 69, one line on standard error, nothing on the screen.
    private func expectRefusal(
      _ environment: [String: String] = [:], redirection: String = ""
    ) throws {
      let scratch = try Scratch()
      let terminal = try PseudoTerminal(
        script: #"exec "$silkroll" 2>"$1" \#(redirection)"#, [scratch.path + "/errors"],
        environment: environment)
      #expect(try terminal.waitForEnd() == .noTerminal)
      let message = scratch.text("errors")
      #expect(message.split(separator: "\n", omittingEmptySubsequences: false).count == 2)
      #expect(message.hasPrefix("silkroll: "))
      #expect(terminal.output.isEmpty)
      #expect(terminal.isRestored)
    }
  }
}
