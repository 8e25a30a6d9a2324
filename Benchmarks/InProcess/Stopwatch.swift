#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Times of the same work, done again and again.
struct Times {
  /// Milliseconds, the shortest first.
  private var sorted: [Double]

  /// Does the work once unmeasured, then `repeats` times; what takes seconds is done only once.
  init(repeats: Int, _ work: () throws -> Void) rethrows {
    let first = try milliseconds(work)
    self.init(first > 3000 ? [first] : try (0..<repeats).map { _ in try milliseconds(work) })
  }

  init(_ milliseconds: [Double]) {
    sorted = milliseconds.sorted()
  }

  var median: Double { (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2 }
  var p95: Double { sorted[(sorted.count * 95 + 99) / 100 - 1] }
  var worst: Double { sorted[sorted.count - 1] }
}

/// How long a piece of work takes.
func milliseconds(_ work: () throws -> Void) rethrows -> Double {
  let start = now()
  try work()
  return now() - start
}

/// CLOCK_MONOTONIC, in milliseconds.
private func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}
