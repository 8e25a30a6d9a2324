import Cells
import Testing

@testable import Curses

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What comes from the terminal and from beside it at once.
@Suite struct TerminalListenerTests {
  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() {
      var ends: [Int32] = [-1, -1]
      #expect(pipe(&ends) == 0)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
    }

    func put(_ text: String) { _ = text.withCString { write(writing, $0, strlen($0)) } }

    func end() { for end in [reading, writing] { close(end) } }
  }

  @Test func keysComeBeforeWhatIsBesideTheTerminal() {
    let (input, signals) = (Pipe(), Pipe())
    let others = (0..<20).map { _ in Pipe() }
    var listener = TerminalListener(
      input: input.reading, signals: signals.reading, decoder: KeyDecoder())
    let descriptors = others.map(\.reading)
    others[17].put("x")
    #expect(listener.wait(beside: descriptors) == [.readable(descriptors[17])])
    others[3].put("x")
    input.put("q")
    let both: [TerminalEvent] = [.readable(descriptors[3]), .readable(descriptors[17])]
    #expect(listener.wait(beside: descriptors) == [.keys(["q"])] + both)
    #expect(listener.wait(beside: descriptors) == both)
    input.put("j")
    #expect(listener.wait(beside: []) == [.keys(["j"])])
    ([input, signals] + others).forEach { $0.end() }
  }
}
