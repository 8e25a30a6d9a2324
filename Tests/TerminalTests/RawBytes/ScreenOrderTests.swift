import TestSupport
import Testing

extension RawBytes {
  /// What would be wrong with what a program writes, made up: each capability allowed, but not then.
  @Suite struct Order {
    /// A stay as it should be, in capabilities; `text` is text.
    private static let stay = "op cnorm smcup op sgr0 clear bold text sgr0 smkx BE text clear text"
    private static let end = "BD rmkx rmcup cr rmkx"

    @Test(arguments: Terminfo.types)
    func asItShouldBe(type: String) throws {
      let grammar = ScreenGrammar(try #require(Terminfo(type)))
      let output = try Self.bytes("\(Self.stay) smkx text \(Self.end)", type)
      #expect(grammar.fault(in: output) == nil)
    }

    @Test(arguments: [
      ("\(stay) smcup text \(end)", "takes the screen that it has"),
      ("\(stay) rmcup text", "draws outside its screen"),
      ("\(stay) rmcup \(end)", "gives back a screen not taken"),
      ("rmcup \(stay) \(end)", "gives back a screen not taken"),
      ("text \(stay) \(end)", "draws outside its screen"),
      ("clear \(stay) \(end)", "draws outside its screen"),
      ("BE \(stay) \(end)", "sets pastes outside its screen"),
      ("\(stay) \(end) text", "draws outside its screen"),
      ("\(stay) \(end) bold", "draws outside its screen"),
      ("\(stay) \(end) home", "moves the cursor when it has left"),
      ("\(stay) \(end) smkx", "sets keypad outside its screen"),
      ("\(stay) \(end) \(stay) \(end)", "takes the screen 2 times"),
      ("\(stay) BD text \(end)", "draws outside its screen"),
      ("\(stay) smkx smkx \(end)", "sets keypad twice"),
      ("smcup text clear \(end)", "draws on a screen that is not cleared"),
      ("\(stay)", "has not given the screen back"),
      ("\(stay) rmkx rmcup", "leaves pastes set"),
      ("\(stay) BD rmcup", "leaves keypad set"),
      ("\(stay) civis \(end)", "leaves hidingTheCursor set"),
      ("\(stay) smir \(end)", "leaves insertion set"),
      ("\(stay) rmam \(end)", "leaves clipping set"),
      ("\(stay) bold \(end)", "leaves colours or attributes"),
      ("\(stay) bel \(end)", "writes what it may not"),
    ])
    func isWrong(capabilities: String, fault: String) throws {
      let grammar = ScreenGrammar(try #require(Terminfo("xterm-256color")))
      let found = grammar.fault(in: try Self.bytes(capabilities, "xterm-256color"))
      #expect(found?.hasPrefix(fault) == true, "\(found ?? "all is well")")
    }

    /// A program that is suspended takes the screen anew, and a shell writes meanwhile.
    @Test(arguments: [
      ("text \(stay) \(end) text \(stay) \(end) text", 2, nil),
      ("text \(stay) \(end) text", 2, "takes the screen 1 times"),
      ("text \(stay) \(end) \(stay) \(end) text", 1, "takes the screen 2 times"),
      ("text \(stay) BD text rmkx rmcup", 1, "draws outside its screen"),
    ])
    func besideAShell(capabilities: String, stays: Int, fault: String?) throws {
      let grammar = ScreenGrammar(try #require(Terminfo("xterm-256color")))
      let output = try Self.bytes(capabilities, "xterm-256color")
      let found = grammar.fault(in: output, stays: stays, isShared: true)
      #expect(
        found?.hasPrefix(fault ?? "-") == fault.map { _ in true }, "\(found ?? "all is well")")
    }

    /// What the type does not have is left out.
    private static func bytes(_ capabilities: String, _ type: String) throws -> [UInt8] {
      let terminal = try #require(Terminfo(type))
      let hasDelay = UInt8(ascii: "$")
      return capabilities.split(separator: " ").flatMap { name in
        name == "text"
          ? Array("text".utf8) : terminal[String(name)]?.prefix { $0 != hasDelay } ?? []
      }
    }
  }
}
