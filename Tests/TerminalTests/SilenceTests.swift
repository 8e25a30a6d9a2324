import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// A terminal that takes nothing, as after `^S`, or where nobody reads, holds nobody up for ever.
  @Suite struct Silence {
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT], ["", "j"])
    func endsAllTheSame(signal: Int32, keys: String) throws {
      let terminal = try PseudoTerminal()
      try terminal.wait(for: "silkroll")
      terminal.stopOutput()
      terminal.type(keys)
      terminal.send(signal)
      #expect(try terminal.waitForEnd() == .killed(by: signal))
      #expect(terminal.isRestored)
    }
  }
}
