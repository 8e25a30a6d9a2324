import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// What the program costs whom it is used by: bytes on a slow line, wake-ups on a battery.
  @Suite struct Thrift {
    /// The keys of `Fixtures/sixty-keys.txt` are a session of somebody who looks around, finds
    /// people, follows links and reads. Over ssh each should cost a packet or so.
    @Test func aKeySendsHundredsOfBytes() throws {
      let keys = try Self.keys()
      let terminal = try PseudoTerminal(width: 120, height: 36)
      try terminal.wait(for: "36 delegates")
      try terminal.waitForRest()
      let costs = try keys.dropLast().map { key in
        let before = terminal.output.count
        terminal.type(key)
        try terminal.waitForRest()
        return terminal.output.count - before
      }
      #expect(costs.count == 59)
      #expect(costs.sorted()[costs.count / 2] < 600, "\(zip(keys, costs).map { "\($0) \($1)" })")
      #expect(costs.allSatisfy { $0 < 3000 }, "\(zip(keys, costs).map { "\($0) \($1)" })")
      terminal.type("\u{3}")
      #expect(try terminal.waitForEnd() == .killed(by: SIGINT))
    }

    #if os(Linux)
      /// Nothing ever wakes a program that waits for a key.
      @Test(.enabled(if: !Binary.isSanitized, "a sanitizer wakes up by itself"))
      func idlenessCostsNothing() throws {
        let terminal = try PseudoTerminal()
        try terminal.wait(for: "36 delegates")
        terminal.type("/")
        try terminal.wait(for: "type a name")  // its background work has begun
        try terminal.waitForIdleness()
        let before = terminal.activity
        #expect(!terminal.read(milliseconds: 2000))  // and nothing is drawn meanwhile
        #expect(terminal.activity == before)
        terminal.type("\u{3}")
        #expect(try terminal.waitForEnd() == .killed(by: SIGINT))
      }
    #endif

    /// What each key of the script sends: names in `<>` are terminal sequences.
    private static func keys() throws -> [String] {
      let script = String(decoding: try Fixture.bytes("sixty-keys.txt"), as: UTF8.self)
        .trimmingCharacters(in: .newlines)
      let named = [
        "<Tab>": "\t", "<Enter>": "\r", "<BS>": "\u{7F}", "<Esc>": "\u{1B}", "<Down>": "\u{1B}OB",
      ]
      let names = try Regex("<[A-Za-z]+>|.")
      return script.matches(of: names).map { named[String($0.0)] ?? String($0.0) }
    }
  }
}
