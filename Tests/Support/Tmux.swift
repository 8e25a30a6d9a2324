import Foundation

/// A tmux server with one window: composed screens, and a shell that knows about jobs.
package final class Tmux {
  private let socket = "silkroll-\(UUID().uuidString)"

  /// Whether this machine has it.
  package static let isInstalled = (try? Child.output(of: "tmux", "-V")) != nil

  package init(_ command: String, width: Int = 100, height: Int = 30) throws {
    try run([
      "-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", command,
    ])
  }

  deinit { try? end() }

  /// Ends the server. Nothing can be asked of it then.
  package func end() throws { try run(["kill-server"]) }

  /// What the bytes, in a terminal of that size, leave on the screen: text and styles.
  package static func picture(
    of bytes: some Collection<UInt8>, width: Int, height: Int
  ) throws -> String {
    let scratch = try Scratch()
    // A title says when the emulator has come to the end.
    let file = try scratch.file("bytes", bytes + Array("\u{1B}]2;all is drawn\u{7}".utf8))
    let tmux = try Tmux("stty raw; cat '\(file)'; exec sleep 60", width: width, height: height)
    try Deadline.wait(for: "the picture", found: { (try? tmux.screen()) ?? "" }) {
      try tmux.run(["display-message", "-p", "#{pane_title}"]).contains("all is drawn")
    }
    return try tmux.run(["capture-pane", "-p", "-e"])
  }

  /// The screen as text, rows without the blanks at their ends.
  package func screen() throws -> String { try run(["capture-pane", "-p"]) }

  /// Presses keys by tmux's names (`C-z`, `Enter`), or types text.
  package func press(_ keys: String...) throws { try run(["send-keys"] + keys) }

  package func resize(_ width: Int, _ height: Int) throws {
    try run(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// Waits until the screen is as it should be, and returns it.
  @discardableResult
  package func wait(for what: String, until isRight: (String) -> Bool) throws -> String {
    var last = ""
    try Deadline.wait(for: what, found: { last }) {
      last = try screen()
      if !isRight(last) { usleep(10_000) }
      return isRight(last)
    }
    return last
  }

  /// The process that the window's shell has started.
  package func child() throws -> Int32 {
    let shell = try run(["display-message", "-p", "#{pane_pid}"])
    let children = try Child.output(of: "pgrep", "-P", shell.trimmed)
    guard let child = pid_t(String(decoding: children, as: UTF8.self).trimmed) else {
      throw POSIXError(.ESRCH)
    }
    return child
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let words = ["tmux", "-u", "-L", socket] + arguments
    return String(decoding: try Child.output(of: words), as: UTF8.self)
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
