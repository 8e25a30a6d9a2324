import Foundation
import Testing

/// Signals that end the browser, at each call that it makes, and at each that it makes of that.
extension FaultTests {
  private static let browser = Subject(
    "the browser", #"silkroll 2>"$err""#, keys: "q", after: "Taniguti", isBrowser: true)

  /// What is called from the moment that the terminal is found, until it has been left.
  private static let calls = ["tcgetattr", "tcsetattr", "fcntl", "open", "ioctl", "write", "poll"]

  @Test(arguments: calls, [[SIGUSR1, SIGUSR1], [SIGSEGV, SIGTERM], [SIGALRM, SIGABRT]])
  func `signals at each step`(call: String, signals: [Int32]) throws {
    try #require(Interposer.library != nil)
    var nth = 1
    while true {
      let effect = Fault.Effect.signals(signals[0], then: signals[1])
      let outcome = try Self.browser.run(Fault(call: call, nth: nth, effect: effect))
      guard !outcome.calls.isEmpty else { break }
      let isTaken = outcome.text.contains("\u{1B}[?1049h")
      // Before the terminal is taken nobody keeps the second from ending it first.
      let isSecond = !isTaken && outcome.status == Int(128 + signals[1])
      expectEnd(outcome, by: signals[isSecond ? 1 : 0], "\(call) \(nth)")
      #expect(!isTaken || outcome.text.contains("\u{1B}[?1049l"), "\(call) \(nth)")
      nth += 1
    }
    #expect(nth > 1)
  }

  /// From each of the calls of the rescue on, and of an end that was asked for.
  @Test(arguments: [SIGUSR1, SIGSEGV, SIGTERM], ["poll", "write"])
  func `the terminal takes nothing from each step on`(signal: Int32, call: String) throws {
    try #require(Interposer.library != nil)
    var steps = 0
    while true {
      let effect = Fault.Effect.silence(signal, after: steps)
      let outcome = try Self.browser.run(Fault(call: call, nth: 1, effect: effect))
      expectEnd(outcome, by: signal, "\(steps) calls after \(call)")
      guard outcome.calls.contains("silence") else { break }
      steps += 1
    }
    #expect(steps > 1)
  }

  private func expectEnd(_ outcome: Outcome, by signal: Int32, _ comment: Comment) {
    #expect(outcome.isOver, comment)
    #expect(outcome.isRestored, comment)
    #expect(outcome.status == Int(128 + signal), comment)
  }
}
