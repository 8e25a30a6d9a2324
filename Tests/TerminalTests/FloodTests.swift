#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  /// A cat on the keyboard, a file on the wrong terminal: ten megabytes of anything.
  ///
  /// Beside the other tests: it keeps the program busy for a minute, and asks nothing of its speed.
  @Suite struct Flood {
    /// Every byte but those that end the program.
    @Test func randomBytes() throws {
      let terminal = try PseudoTerminal()
      try terminal.wait(for: "36 delegates")
      // One that is not optimised takes ten times as long for each byte.
      let count = Binary.isShipped ? 10_000_000 : 1_000_000
      var generator = SystemRandomNumberGenerator()
      terminal.type(Self.bytes(count / 10, &generator))
      try terminal.waitForRest()
      let before = try terminal.memory()
      terminal.type(Self.bytes(count / 10 * 9, &generator))
      try terminal.waitForRest()
      if !Binary.isSanitized { #expect(try terminal.memory() < before + 4096) }
      // Whatever is open: a search, the help. What is half read, a string, a reply, is given up.
      try terminal.interrupt(afterSilenceOf: 400)
      #expect(try terminal.waitForEnd() == .killed(by: SIGINT))
      #expect(terminal.isRestored)
      #expect(PrivateModes(after: terminal.text).areUsual)
    }

    private static func bytes(
      _ count: Int, _ generator: inout SystemRandomNumberGenerator
    ) -> [UInt8] {
      let words = (0..<count / 8).map { _ in generator.next() }
      let bytes = words.withUnsafeBytes { Array($0) }
      return bytes.filter { $0 != UInt8(ascii: "q") && $0 != 0x03 }
    }
  }
#endif
