import CPty
import Foundation

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
    let folder = try Scratch()
    let terminal = try Sitting(
      ["/bin/bash", "-c", Self.prelude + script], environment(in: folder.path))
    let isOver = terminal.type(keys, seeing: shown, until: .now + .seconds(10))
    return Outcome(
      isOver: isOver, status: Int(folder.text("status").dropLast()),
      output: folder.bytes("out") + terminal.output, errors: folder.text("err"),
      calls: Set(folder.text("calls").split(separator: "\n").map(String.init)),
      isRestored: terminal.isRestored)
  }

  private func environment(in folder: String) -> [String: String] {
    let usual = [
      "HOME": "/nonexistent", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "TERM": "xterm-256color", "program": Program.path, "library": Interposer.library ?? "",
      "roll": Self.roll, "out": folder + "/out", "err": folder + "/err",
      "status": folder + "/status", "FAULT_REPORT": folder + "/calls",
    ]
    return usual.merging(fault?.environment ?? [:]) { $1 }
  }

  private static let roll = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/paper-towns.json").path
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
}

/// A folder of its own for a trial, gone when the trial is.
private final class Scratch {
  let path: String

  init() throws {
    var name = Array("\(NSTemporaryDirectory())/silkroll-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func bytes(_ name: String) -> [UInt8] {
    FileManager.default.contents(atPath: path + "/" + name).map(Array.init) ?? []
  }

  func text(_ name: String) -> String { String(decoding: bytes(name), as: UTF8.self) }
}
