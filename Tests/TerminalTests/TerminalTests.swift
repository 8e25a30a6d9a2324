import Foundation
import TestSupport
import Testing

extension Tmux {
  /// Why tests are left out where it is not installed.
  static let isMissing: Comment = "there is no tmux here"
}

/// The program in a real terminal. One test at a time: each runs a program, and machines are small.
@Suite(.serialized, .timeLimit(.minutes(4)))
enum TerminalTests {
  /// What tests have started ends with them. A server that stays holds open what it has inherited,
  /// and whoever reads the output of the tests to its end waits for ever.
  @Test(.enabled(if: Tmux.isInstalled, Tmux.isMissing)) static func noServerIsLeft() throws {
    let tmux = try Tmux("exec sleep 60")
    #expect(try tmux.screen().isEmpty == false)
    try tmux.end()
    let deadline = Deadline()
    while (try? tmux.screen()) != nil, !deadline.isOver { usleep(10_000) }
    #expect(throws: (any Error).self, "the server is still there") { try tmux.screen() }
  }
}
