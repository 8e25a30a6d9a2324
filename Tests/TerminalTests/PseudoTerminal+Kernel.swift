import Foundation
import TestSupport

#if os(Linux)
  /// What the kernel says of the program.
  extension PseudoTerminal {
    /// The program's threads.
    var threads: [String] {
      let folder = "/proc/\(process)/task"
      return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    /// Waits until only the main thread is left, and it has nothing to do.
    func waitForIdleness() throws {
      try Deadline.wait(for: "one thread", found: { "\(self.threads)" }) {
        read(milliseconds: 5)
        return threads.count == 1
      }
      try waitForRest()
    }

    /// Seconds of the processor, of all its threads, those that have ended too.
    func cpuSoFar() throws -> Double {
      var clock = clockid_t()
      var time = timespec()
      guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0
      else {
        throw POSIXError(.ESRCH)
      }
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Kilobytes of memory that are its own now.
    func memory() throws -> Int {
      let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
      return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }
  }
#endif
