import TestSupport
import Testing

extension PseudoTerminal {
  /// Everything that has been written is what the terminal's description allows, in an order that
  /// leaves the terminal as it was.
  /// The program has taken the screen so many times; a shell may have written meanwhile, too.
  func expectOrder(
    type: String = "xterm-256color", stays: Int = 1, isShared: Bool = false,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let grammar = ScreenGrammar(try #require(Terminfo(type), sourceLocation: location))
    let fault = grammar.fault(in: output, stays: stays, isShared: isShared)
    #expect(fault == nil, sourceLocation: location)
  }
}
