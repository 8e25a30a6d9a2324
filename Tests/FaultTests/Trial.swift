import Foundation
import TestSupport

/// One run of a script in a terminal, in which the program may meet a fault.
///
/// In the script `silkroll` is the program, `$roll` a roll's file, and `$out` and `$err` are files
/// that the outcome has the contents of.
struct Trial {
  let script: String
  /// What is typed when `shown` is to be seen.
  let keys: String
  let shown: String
  let fault: Fault?

  private static let prelude = """
    silkroll() { LD_PRELOAD=$library "$program" "$@"; echo $? >"$status"; }
    stty -echo; printf ready

    """

  /// Runs it to its end.
  func run() throws -> Outcome {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(
      words: ["/bin/bash", "-c", Self.prelude + script], environment: environment(in: scratch.path))
    let isOver = try terminal.type(keys, seeing: shown, until: Deadline())
    return Outcome(
      isOver: isOver, status: Int(scratch.text("status").dropLast()),
      output: scratch.bytes("out") + terminal.output, errors: scratch.text("err"),
      calls: Set(scratch.text("calls").split(separator: "\n").map(String.init)),
      isRestored: terminal.hasUsualLines)
  }

  private func environment(in folder: String) -> [String: String] {
    let own = [
      "program": Binary.besideTests, "library": Interposer.library ?? "",
      "roll": Fixture.folder + "paper-towns.json", "out": folder + "/out", "err": folder + "/err",
      "status": folder + "/status", "FAULT_REPORT": folder + "/calls",
    ]
    return own.merging(fault?.environment ?? [:]) { $1 }
  }
}

/// What became of a trial.
struct Outcome {
  /// Whether it ended by itself.
  let isOver: Bool
  /// The program's, as the shell has it: 128 and more is a signal.
  let status: Int?
  /// What went to `$out`, and then to the terminal.
  let output: [UInt8]
  let errors: String
  /// The call that failed, or where none should, all that there were.
  let calls: Set<String>
  /// Whether the terminal's modes are as they were, but for the echo.
  let isRestored: Bool

  var text: String { String(decoding: output, as: UTF8.self) }

  /// What there was on the screen when it was given back, as an emulator shows it.
  func screen() throws -> String {
    let end = Data(output).range(of: Data("\u{1B}[?1049l".utf8), options: .backwards)
    return try Tmux.picture(of: output[..<(end?.lowerBound ?? 0)], width: 80, height: 24)
  }
}
