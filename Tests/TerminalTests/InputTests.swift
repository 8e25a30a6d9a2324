import Foundation
import TestSupport
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
      let terminal = try start()
      terminal.type(bytes)
      try interrupt(terminal)
    }

    /// What a terminal tells of itself, of its window, its mouse, its colours; asked or not.
    @Test(arguments: [
      "\u{1B}[?64;1;2;6;9;15;18;21;22c", "\u{1B}[>41;354;0c", "\u{1B}[24;80R", "\u{1B}[?1;2$y",
      "\u{1B}[I\u{1B}[O", "\u{1B}[<0;10;20M\u{1B}[<0;10;20m", "\u{1B}[M qq", "\u{1B}[8;24;80t",
      "\u{1B}]11;rgb:0000/qqqq/0000\u{1B}\\", "\u{1B}]52;c;cXFx\u{7}", "\u{1B}P1+r716b=71\u{1B}\\",
      "\u{1B}P!|7E565445\u{1B}\\", "\u{1B}_Gi=31;OK q\u{1B}\\", "\u{1B}[?0u", "\u{9B}24;80R",
    ])
    func repliesThatNobodyAskedFor(reply: String) throws {
      let terminal = try start()
      terminal.type(reply + reply)
      try expect("1 of 36", in: terminal)
      try interrupt(terminal)
    }

    @Test(arguments: [
      "\u{1B}OB", "\u{1B}[B", "\u{1B}[1;5B", "\u{1B}[200~q\u{1B}[201~j", "\u{1B}]0;q\u{7}j",
    ])
    func sequencesThatComeByteByByte(keys: String) throws {
      try Deadline.wait(for: "a machine with time for this", found: { "a busy one" }) {
        let terminal = try start()
        guard typeInTime(keys, in: terminal) else { return false }
        try expect("2 of 36", in: terminal)
        try interrupt(terminal)
        return true
      }
    }

    /// Whether no byte came so late that an ESC before it was rightly taken for the key.
    private func typeInTime(_ keys: String, in terminal: PseudoTerminal) -> Bool {
      keys.utf8.allSatisfy { byte in
        let start = ContinuousClock.now
        terminal.type([byte])
        terminal.read(milliseconds: 1)
        return ContinuousClock.now - start < .milliseconds(25)
      }
    }

    @Test func aLoneEscape() throws {
      let terminal = try start()
      terminal.type("/lepin")
      try terminal.wait(for: "1 of 36")
      terminal.type("\u{1B}")
      try terminal.waitForRest()
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.isRestored)
    }

    /// Into the search box a paste goes as text: controls, line ends and the ends of pastes too.
    @Test(arguments: [
      ("lep\nin", "“lep in”"), ("\u{1B}[A\u{3}\u{1A}lepin\u{7F}", "lepin"),
      ("\tlepin\r\n", "lepin"),
      ("\u{1B}[201lepin", "[201lepin"), ("\u{1B}[200~lepin", "[200~lepin"),
      ("\u{9B}1mlepin\0", "lepin"),
    ])
    func pastesAreText(pasted: String, shown: String) throws {
      let terminal = try start()
      terminal.type("/\u{1B}[200~\(pasted)\u{1B}[201~")
      try expect(shown, in: terminal)
      try interrupt(terminal)
    }

    @Test(arguments: ["", "/"])
    func anEndInsideAPaste(before: String) throws {
      let terminal = try start()
      terminal.type("\(before)\u{1B}[200~lepin\u{1B}[201~q\rq\u{1B}[201~")
      try expect(before.isEmpty ? "1 of 36" : "“lepin”", in: terminal)
      try interrupt(terminal)
    }

    @Test(arguments: ["", "/"])
    func aMegabytePasted(before: String) throws {
      let terminal = try start()
      let pasted = repeatElement("lepin\r\n\u{3}q\u{1B}", count: 100_000).joined()
      terminal.type("\(before)\u{1B}[200~\(pasted)\u{1B}[201~")
      try expect(before.isEmpty ? "1 of 36" : "Only the beginning", in: terminal)
      #expect(terminal.output.count < 100_000)
      try interrupt(terminal)
    }

    /// `^C` ends the program, whatever has begun before it: also a paste whose end never comes, after
    /// a silence of a second.
    @Test(arguments: [
      "\u{1B}", "\u{1B}[", "\u{1B}]0;q", "\u{1B}[200~qqq", "\u{1B}[200~", "\u{1B}[200~q\u{3}q",
      "/\u{1B}",
      "?\u{1B}[200~q",
    ])
    func controlCAlwaysEnds(before: String) throws {
      let terminal = try start()
      try interrupt(terminal, after: before)
    }

    @Test func aPasteWithoutAnEnd() throws {
      let terminal = try start()
      terminal.type("\u{1B}[200~qqq")
      try terminal.interrupt(afterSilenceOf: 1500)
      #expect(try terminal.waitForEnd() == .killed(by: SIGINT))
      #expect(terminal.isRestored)
    }

    /// No shell to stop for, as here, where the program leads its session: `^Z` only redraws.
    @Test func controlZWithoutShell() throws {
      let terminal = try start()
      terminal.type("\u{1A}")
      try terminal.wait(for: "36 delegates")
      #expect(!terminal.text.contains("\u{1B}[?1049l"))
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.isRestored)
    }

    @Test func controlLRedraws() throws {
      let terminal = try start()
      terminal.type("\u{C}")
      try terminal.wait(for: "36 delegates")
    }

    private func start() throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(width: 120, height: 36)
      try terminal.wait(for: "36 delegates")
      return terminal
    }

    /// Draws everything anew, and waits for the words in it.
    private func expect(_ words: String, in terminal: PseudoTerminal) throws {
      try terminal.waitForRest()
      terminal.type("\u{C}")
      try terminal.wait(for: "\u{1B}[2J")
      try terminal.wait(for: words)
    }

    private func interrupt(_ terminal: PseudoTerminal, after before: String = "") throws {
      terminal.type(before + "\u{3}")
      #expect(try terminal.waitForEnd() == .killed(by: SIGINT))
      #expect(terminal.isRestored)
    }
  }
}
