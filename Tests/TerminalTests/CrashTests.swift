#if os(Linux)
  import CPty
  import Foundation
  import TestSupport
  import Testing

  extension TerminalTests {
    /// Crashes of a thread, which no signal from outside is like: they are put into the program as a
    /// debugger would, at the instruction that the thread is at.
    @Suite struct Crashes {
      private static let isAllowed = thread_can_have_accidents() != 0

      /// What Swift compiles a failed check to is another signal on each kind of machine.
      #if arch(x86_64)
        private static let trap = SIGILL
      #else
        private static let trap = SIGTRAP
      #endif

      @Test(.enabled(if: isAllowed, "no program may be debugged here"))
      func trapOnTheMainThread() throws {
        try expect(Self.trap, after: thread_trap) { $0.process }
      }

      @Test(.enabled(if: isAllowed, "no program may be debugged here"))
      func trapInBackgroundWork() throws {
        try expect(Self.trap, after: thread_trap) { try $0.backgroundThread() }
      }

      @Test(.enabled(if: isAllowed, "no program may be debugged here"))
      func stackOverflowOnTheMainThread() throws {
        try expect(SIGSEGV, after: thread_overflow) { $0.process }
      }

      @Test(.enabled(if: isAllowed, "no program may be debugged here"))
      func stackOverflowInBackgroundWork() throws {
        try expect(SIGSEGV, after: thread_overflow) { try $0.backgroundThread() }
      }

      @Test(arguments: [SIGSEGV, SIGTRAP, SIGILL, SIGABRT, SIGBUS, SIGFPE])
      func signalsInBackgroundWork(signal: Int32) throws {
        try expect(signal) { terminal in
          let thread = try terminal.backgroundThread()
          #expect(thread_signal(terminal.process, thread, signal) != 0)
        }
      }

      private func expect(
        _ signal: Int32, after accident: thread_accident,
        in thread: (PseudoTerminal) throws -> pid_t
      ) throws {
        try expect(signal) {
          let thread = try thread($0)
          #expect(thread_have_accident(thread, accident) != 0)
        }
      }

      /// The terminal takes nothing, so that the rescue has to wait; then somebody quits. That is not
      /// taken for the end: the crash is.
      @Test func nobodyQuitsMeanwhile() throws {
        let terminal = try start()
        terminal.stopOutput()
        #expect(thread_signal(terminal.process, try terminal.backgroundThread(), SIGSEGV) != 0)
        terminal.type("q")
        #expect(try terminal.waitForEnd() == .killed(by: SIGSEGV))
        #expect(terminal.isRestored)
      }

      /// The other thread is about to draw, with all its might: nothing of that comes behind what the
      /// crash has given back.
      @Test(arguments: 1...10)
      func nobodyDrawsAfterwards(round: Int) throws {
        try expect(SIGSEGV) { terminal in
          let thread = try terminal.backgroundThread()
          for _ in 0...round { terminal.typeWithoutReading("\u{C}") }
          #expect(thread_signal(terminal.process, thread, SIGSEGV) != 0)
        }
      }

      /// What looks after crashes of the test runner does not look after that of a trial: it would
      /// wait for ever, and hold open what the runner writes to.
      @Test(.enabled(if: isAllowed, "no program may be debugged here"))
      func aTrialLeavesNobodyBehind() throws {
        for _ in 1...100 { #expect(thread_can_have_accidents() != 0) }
        let left = try Self.backtracers()
        for process in left { kill(process, SIGKILL) }
        #expect(left.isEmpty)
      }

      /// Those in the group of the tests.
      private static func backtracers() throws -> [pid_t] {
        let list = try Child.output(of: "ps", "-A", "-o", "pid=,pgid=,comm=")
        return String(decoding: list, as: UTF8.self).split(separator: "\n").compactMap {
          let words = $0.split(separator: " ")
          let isOurs = words[1] == "\(getpgrp())" && words[2].hasPrefix("swift-backtrac")
          return isOurs ? pid_t(words[0]) : nil
        }
      }

      private func expect(_ signal: Int32, after act: (PseudoTerminal) throws -> Void) throws {
        let terminal = try start()
        try act(terminal)
        #expect(try terminal.waitForEnd() == .killed(by: signal))
        #expect(terminal.isRestored)
        #expect(PrivateModes(after: terminal.text).areUsual)
        try terminal.expectOrder()
      }

      /// The program reads a roll from a pipe that nobody writes to, which keeps background work going.
      /// Every thread waits then: what happens to one is not in the way of the rescue.
      private func start() throws -> PseudoTerminal {
        let scratch = try Scratch()
        let pipe = scratch.path + "/pipe"
        try #require(mkfifo(pipe, 0o600) == 0)
        let terminal = try PseudoTerminal(["--data", pipe])
        try terminal.wait(for: "Reading")
        try terminal.waitForRest()
        #expect(!terminal.isRestored)
        return terminal
      }
    }
  }

  extension PseudoTerminal {
    /// The thread that is not the main one.
    fileprivate func backgroundThread() throws -> pid_t {
      try #require(threads.compactMap { pid_t($0) }.first { $0 != process })
    }
  }
#endif
