import System
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Any number of sources are waited for at once.
@Suite struct PollTests {
  /// Lends the ends of as many pipes: where to read, and where to write.
  private func withPipes(_ count: Int, _ body: ([Int32], [Int32]) -> Void) {
    let pipes = (0..<count).map { _ in
      var ends: [Int32] = [-1, -1]
      #expect(pipe(&ends) == 0)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return ends
    }
    body(pipes.map { $0[0] }, pipes.map { $0[1] })
    for end in pipes.flatMap(\.self) { close(end) }
  }

  @Test(arguments: [1, 2, 3, 40])
  func `those that have something are named, in their order`(_ count: Int) {
    withPipes(count) { sources, ends in
      #expect(Poll.readable(among: sources, milliseconds: 0) == [])
      for number in stride(from: count - 1, through: 0, by: -3) { write(ends[number], "x", 1) }
      let ready = stride(from: count - 1, through: 0, by: -3).reversed().map { sources[$0] }
      #expect(Poll.readable(among: sources) == ready)
    }
  }

  @Test func `an end is something to read`() {
    withPipes(2) { sources, ends in
      let other = dup(ends[1])
      close(ends[1])
      #expect(Poll.readable(among: sources, milliseconds: 0) == [])
      close(other)
      #expect(Poll.readable(among: sources) == [sources[1]])
      // What is closed once more below is this again, and nobody else's.
      _ = dup2(ends[0], ends[1])
    }
  }

  @Test func `what another thread writes ends the wait`() {
    withPipes(3) { sources, ends in
      let end = ends[2]
      Background.run { write(end, "x", 1) }
      #expect(Poll.readable(among: sources) == [sources[2]])
    }
  }
}
