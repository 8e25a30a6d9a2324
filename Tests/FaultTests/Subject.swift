import TestSupport
import Testing

/// Something that opens, reads and writes.
struct Subject: Sendable, CustomTestStringConvertible {
  let name: String
  let script: String
  let keys: String
  /// What is to be seen before anything is typed.
  let shown: String
  /// The calls that fail; nil: all that it makes.
  let calls: Set<String>?
  /// Whether it draws: then what is on the screen differs from run to run, and cannot be compared.
  let isBrowser: Bool

  init(
    _ name: String, _ script: String, keys: String = "", after shown: String = "",
    calls: Set<String>? = nil, isBrowser: Bool = false
  ) {
    (self.name, self.script, self.keys) = (name, script, keys)
    (self.shown, self.calls, self.isBrowser) = (shown, calls, isBrowser)
  }

  var testDescription: String { name }

  func run(_ fault: Fault?) throws -> Outcome {
    try Trial(script: script, keys: keys, shown: shown, fault: fault).run()
  }

  /// Runs it with a fault and judges how it takes it; false: the fault did not happen.
  func suffers(_ fault: Fault, _ whole: Outcome) throws -> Bool {
    let outcome = try run(fault)
    let comment: Comment = "\(name), \(fault): \(outcome.status ?? -1), \(outcome.errors)"
    #expect(outcome.isOver, "hangs: \(comment)")
    #expect(outcome.isRestored, comment)
    if fault.call == "close-output", !fault.effect.isPassing, !outcome.calls.isEmpty {
      #expect(outcome.status == 74, comment)
    }
    if isBrowser {
      try expectOrder(outcome, whole, fault, comment)
    } else {
      expectTruth(outcome, whole, fault, comment)
    }
    return !outcome.calls.isEmpty
  }

  /// Either all is as ever, or the status and a message say that it is not. What can be done again
  /// is done again.
  private func expectTruth(
    _ outcome: Outcome, _ whole: Outcome, _ fault: Fault, _ comment: Comment
  ) {
    if outcome.status == whole.status {
      #expect(outcome.output == whole.output, comment)
      let isSilenced = fault.call == "write" && !fault.effect.isPassing
      #expect(outcome.errors == whole.errors || isSilenced, comment)
    } else {
      #expect([65, 66, 74].contains(outcome.status), comment)
      #expect(outcome.errors.hasPrefix("silkroll: "), comment)
      #expect(!fault.effect.isPassing, comment)
    }
  }

  /// It ends as it should, by the signal of a lost terminal, or with a message. Where it ends as if
  /// nothing had been, nothing is to be seen of it either, and the terminal is given back.
  private func expectOrder(
    _ outcome: Outcome, _ whole: Outcome, _ fault: Fault, _ comment: Comment
  ) throws {
    #expect([0, 66, 69, 74, 128 + 1].contains(outcome.status), comment)
    let isSaid = outcome.status == 0 || outcome.status == 129 || !outcome.errors.isEmpty
    #expect(isSaid, comment)
    #expect(outcome.status == 0 || !fault.effect.isPassing, comment)
    guard outcome.status == 0 else { return }
    for part in ["\u{1B}[?1049h", "\u{1B}[?2004h", shown, "\u{1B}[?2004l", "\u{1B}[?1049l"] {
      #expect(outcome.text.contains(part), comment)
    }
    guard fault.call == "write", Tmux.isInstalled else { return }
    #expect(try outcome.screen() == whole.screen(), comment)
  }
}
