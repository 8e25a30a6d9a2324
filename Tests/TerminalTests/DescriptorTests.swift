import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// Standard streams that are closed, in every combination; those that are not are the terminal.
  @Suite struct Descriptors {
    @Test(arguments: ["", "2>&-"])
    func theBrowserNeedsNoStandardError(closing: String) throws {
      let terminal = try PseudoTerminal(script: #"exec "$silkroll" \#(closing)"#)
      try terminal.wait(for: "36 delegates")
      terminal.type("/lepin\r")
      try terminal.wait(for: "Lépingle")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.isRestored)
    }

    #if os(Linux)
      /// Nor does anything that the program opens become it, and get what is meant for people.
      @Test func nothingTakesThePlaceOfStandardError() throws {
        let terminal = try PseudoTerminal(script: #"exec "$silkroll" 2>&-"#)
        try terminal.wait(for: "36 delegates")
        let link = "/proc/\(terminal.process)/fd/2"
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "/dev/null")
      }
    #endif

    @Test(arguments: ["<&-", ">&-", "<&- >&-", "<&- 2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
    func theBrowserNeedsTheOthers(closing: String) throws {
      let terminal = try PseudoTerminal(script: #"exec "$silkroll" \#(closing)"#)
      #expect(try terminal.waitForEnd() == .exited(69))
      let said = "silkroll: standard input or output is not a terminal; "
      #expect(terminal.text.hasPrefix(closing.contains("2>&-") ? "" : said))
      #expect(terminal.text.split(separator: "\r\n").count == (closing.contains("2>&-") ? 0 : 1))
      #expect(terminal.isRestored)
    }

    /// It opens, or says what there is too little of: not that the terminal is unknown.
    @Test(arguments: 4...12)
    func fewMayBeOpen(limit: Int) throws {
      let terminal = try PseudoTerminal(script: #"ulimit -n \#(limit); exec "$silkroll""#)
      try Deadline.wait(for: "the browser, or the end", found: { terminal.text }) {
        terminal.read(milliseconds: 5)
        return terminal.isOver || terminal.text.contains("36 delegates")
      }
      terminal.type("q")
      let ending = try terminal.waitForEnd()
      #expect(terminal.isRestored)
      if ending == .exited(0) { return try terminal.expectOrder() }
      #expect(ending == .noTerminal && limit < 9)
      let said = "silkroll: the terminal cannot be used: Too many open files; allow more open files"
      #expect(terminal.text.hasPrefix(said), "\(limit): \(terminal.text)")
    }

    /// Keys are typed where the roll does not come from.
    @Test(arguments: ["", "2>&-"])
    func aRollOnStandardInput(closing: String) throws {
      let roll = #"{"version": 1, "network": {"name": "Piped League"}, "delegates": []}"#
      let terminal = try PseudoTerminal(
        script: #"printf %s "$1" | "$silkroll" --data - \#(closing)"#, [roll])
      try terminal.wait(for: "Piped League")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.isRestored)
    }
  }
}
