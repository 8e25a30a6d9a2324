import CPty
import Foundation

/// Waiting until the program has nothing to do, however busy the machine is.
extension PseudoTerminal {
  /// Waits until the program waits for a key: nothing has come from it for longer than the 50 ms
  /// after which a lone `ESC` is one, and, where the kernel tells, all its threads have slept
  /// through that time with nothing left to read.
  package func waitForRest() throws {
    var before = activity
    try Deadline.wait(for: "rest", found: { "\(self.activity), \(self.latest)" }) {
      let isSilent = !read(milliseconds: Self.longerThanEscape)
      let now = activity
      defer { before = now }
      return isSilent && now == before && now.isAsleep
    }
  }

  /// Types `^C` after a silence, and again after the next until the program ends: on a busy machine
  /// it may wake too late to see the silence before the key.
  package func interrupt(afterSilenceOf milliseconds: Int32) throws {
    try Deadline.wait(for: "the end", found: { self.latest }) {
      read(milliseconds: milliseconds)
      type("\u{3}")
      try waitForRest()
      return isOver
    }
  }

  #if os(Linux)
    private static let longerThanEscape: Int32 = 60

    /// What the program's threads do now, and how often each has slept so far.
    package var activity: Activity {
      Activity(of: pty_foreground(&terminal), hasKeys: pty_has_keys(&terminal) != 0)
    }
  #else
    private static let longerThanEscape: Int32 = 200

    package var activity: Activity { Activity() }
  #endif
}

/// What a process is doing, as `/proc/ID/task/*/status` says. Where there is no such thing, nothing.
package struct Activity: Equatable {
  private var threads: [String: [Substring]] = [:]
  private var hasKeys = false

  /// Whether nothing goes on.
  var isAsleep: Bool {
    !hasKeys && threads.values.allSatisfy { $0.contains { $0.hasPrefix("State:\tS") } }
  }
}

#if os(Linux)
  extension Activity {
    init(of process: Int32, hasKeys: Bool) {
      let folder = "/proc/\(process)/task"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names {
        let status = try? String(contentsOfFile: "\(folder)/\(name)/status", encoding: .utf8)
        threads[name] = status?.split(separator: "\n").filter {
          $0.hasPrefix("State:") || $0.contains("ctxt_switches:")
        }
      }
      self.hasKeys = hasKeys
    }
  }
#endif
