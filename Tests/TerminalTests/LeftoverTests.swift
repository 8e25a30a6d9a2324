import TestSupport
import Testing

extension TerminalTests {
  /// What tests have started ends with them. A server that stays holds open what it has inherited,
  /// and whoever reads the output of the tests to its end waits for ever.
  @Suite struct Leftovers {
    @Test(.enabled(if: Tmux.isInstalled)) func noServer() throws {
      let tmux = try Tmux("exec sleep 60")
      try tmux.end()
      try Deadline.wait(for: "the end of the server", found: { (try? tmux.screen()) ?? "" }) {
        (try? tmux.screen()) == nil
      }
    }
  }
}
