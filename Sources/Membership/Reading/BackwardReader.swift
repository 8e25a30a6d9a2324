import JSON
import Synchronization

/// Reads a list of people from its end backwards, in parts, on a thread of its own.
///
/// Nobody waits for it: people whom it has not read when the first reader gets there, that one
/// reads itself.
final class BackwardReader: Sendable {
  private let text: [UInt8]
  /// The beginning of the first person, up to the end of the first key: others begin so, too. These
  /// bytes may be found elsewhere; nobody takes a part that begins there.
  private let beginning: ArraySlice<UInt8>
  private let nobody: Checker
  private let size: Int
  private let state: Mutex<State>

  private struct State {
    /// The parts that have been read and not been taken, the end of the text first.
    var parts: [PeoplePart] = []
    /// The offset that the first reader has come to.
    var reached: Int
  }

  /// `first` is the node of the first person; a part has some `size` bytes.
  init(
    _ text: [UInt8], _ tape: JSONTape, first: Int, _ nobody: Checker, size: Int
  ) {
    let start = Int(tape.nodes[first].start)
    let hasKey = tape.kind(first) == .object && tape.next(after: first) > first + 1
    self.text = text
    beginning = text[start..<(hasKey ? Int(tape.nodes[first + 1].end) : start + 1)]
    (self.nobody, self.size) = (nobody, size)
    state = Mutex(State(reached: start))
  }

  /// Returns the parts that were read since this was asked last, the end of the text first; told
  /// how far the first reader has come.
  func takeParts(reached: Int) -> [PeoplePart] {
    state.withLock { state in
      defer { state.parts = [] }
      state.reached = reached
      return state.parts
    }
  }

  /// Reads until the readers meet.
  @Sendable func work() {
    text.withUnsafeBufferPointer { text in
      var end = text.count
      while let start = start(before: end, text) {
        if let part = PeoplePart(text, start..<end, nobody) {
          state.withLock { $0.parts.append(part) }
        }
        end = start
      }
    }
  }

  /// Returns the offset at which the part before `end` begins; nil where the first reader is there
  /// already.
  private func start(before end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let reached = state.withLock { $0.reached }
    var stretch = max(0, end - size)..<end
    while stretch.lowerBound > reached {
      if let start = person(in: stretch, text) { return start }
      stretch = max(0, stretch.lowerBound - size)..<stretch.lowerBound
    }
    return nil
  }

  private func person(in stretch: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    stretch.first { offset in
      text[offset] == beginning[beginning.startIndex] && text[offset...].starts(with: beginning)
    }
  }
}
