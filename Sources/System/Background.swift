internal import CSystem

/// Work beside the main thread.
package enum Background {
  /// Runs `body` on a thread of its own that nobody waits for; here and now where the system has
  /// none to give.
  package static func run(_ body: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(body: body))
    let isRunning = thread_run(
      { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().body() }, work.toOpaque())
    if isRunning == 0 { work.takeRetainedValue().body() }
  }

  /// Runs work that gives way to everything else.
  package static func runQuietly(_ body: @escaping @Sendable () -> Void) {
    run {
      thread_yield()
      body()
      memory_tidy()
    }
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }
}
