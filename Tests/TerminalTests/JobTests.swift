import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// Stopping and going on, under a shell that manages jobs.
  @Suite(.enabled(if: Tmux.isInstalled, Tmux.isMissing))
  struct Job {
    private let tmux: Tmux

    init() throws {
      tmux = try Tmux("PS1='ready> ' bash --norc --noprofile")
      try tmux.wait(for: "the shell") { $0.contains("ready>") }
      try tmux.press(Binary.path, "Enter")
      try waitForBrowser()
    }

    @Test func controlZ() throws {
      try tmux.press("C-z")
      try waitForStop()
      try comeBackAndQuit()
    }

    @Test func stoppedFromOutside() throws {
      kill(try tmux.child(), SIGTSTP)
      try waitForStop()
      try comeBackAndQuit()
    }

    /// SIGSTOP cannot be seen coming: the shell comes back to a terminal that was not restored.
    @Test func stoppedByForce() throws {
      kill(try tmux.child(), SIGSTOP)
      try tmux.wait(for: "the stop") { $0.contains("Stopped") }
      try comeBackAndQuit()
    }

    @Test func resizedMeanwhile() throws {
      try tmux.press("C-z")
      try waitForStop()
      try tmux.resize(70, 20)
      try comeBackAndQuit()
    }

    @Test func background() throws {
      try continueInTheBackground()
      try comeBackAndQuit()
    }

    /// There it waits for its terminal with no signal noted, or it would wait with them, too.
    @Test func killedInTheBackground() throws {
      let program = try tmux.child()
      try continueInTheBackground()
      try tmux.press("kill %1", "Enter")
      try tmux.wait(for: "the end") { _ in Self.hasEnded(program) }
    }

    /// The kernel would stop whoever sets the terminal's modes there, for ever.
    @Test func crashesInTheBackground() throws {
      let program = try tmux.child()
      kill(program, SIGSTOP)
      try tmux.wait(for: "the stop") { $0.contains("Stopped") }
      kill(program, SIGSEGV)
      try tmux.press("bg", "Enter")
      try tmux.wait(for: "the end") { _ in Self.hasEnded(program) }
    }

    /// Bash itself can miss the end: now and then it calls stopped for ever what it has killed.
    @Test func killedWhileStopped() throws {
      let program = try tmux.child()
      try tmux.press("C-z")
      try waitForStop()
      try tmux.press("kill %1", "Enter")
      try tmux.wait(for: "the end") { _ in Self.hasEnded(program) }
    }

    /// Whether it is gone, or a zombie. Where nobody can say which, there is only the former.
    private static func hasEnded(_ process: pid_t) -> Bool {
      let state = try? Child.output(of: "ps", "-o", "stat=", "-p", "\(process)")
      return state?.first.map { $0 == UInt8(ascii: "Z") } ?? (kill(process, 0) != 0)
    }

    private func continueInTheBackground() throws {
      try tmux.press("C-z")
      try waitForStop()
      try tmux.press("clear; bg; echo continued", "Enter")
      try tmux.wait(for: "the shell") { $0.contains("\ncontinued") }
      // The shell tells about a job in the background when it is asked.
      let jobs = try tmux.wait(for: "a stopped job") { screen in
        _ = try? tmux.press("jobs", "Enter")
        return screen.contains("Stopped")
      }
      #expect(jobs.contains(Binary.path))
    }

    /// The shell listens again: what is typed before it does may be lost.
    private func waitForStop() throws {
      try tmux.wait(for: "the stop") { screen in
        screen.contains("Stopped") && screen.trimmingCharacters(in: .newlines).hasSuffix("ready>")
      }
    }

    private func waitForBrowser() throws {
      try tmux.wait(for: "the browser") { $0.contains("silkroll") && !$0.contains("ready>") }
    }

    private func comeBackAndQuit() throws {
      try tmux.press("fg", "Enter")
      try waitForBrowser()
      try tmux.press("q")
      try tmux.wait(for: "the shell") { $0.contains("ready>") }
      try tmux.press("echo status $?", "Enter")
      let screen = try tmux.wait(for: "the exit status") { $0.contains("\nstatus ") }
      #expect(screen.contains("\nstatus 0"))
    }
  }
}
