internal import CCurses
internal import Cells

/// The bytes that the terminal's keys send, by its own description.
enum TerminfoKeys {
  /// Returns each string with its key. Single bytes are left out: they mean the same everywhere.
  static func ofTerminal() -> [(bytes: [UInt8], key: Key)] {
    (named + functions).compactMap { name, key in bytes(name).map { ($0, key) } }
  }

  private static func bytes(_ capability: String) -> [UInt8]? {
    guard let string = terminal_string(capability) else { return nil }
    let bytes = String(cString: string).utf8
    return bytes.count > 1 ? Array(bytes) : nil
  }

  /// terminfo(5), "Predefined Capabilities".
  private static let named: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
    ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
    ("kdch1", .delete), ("kich1", .insert), ("kbs", .backspace), ("kcbt", .backTab),
    ("kent", .enter),
  ]

  private static var functions: [(String, Key)] {
    (1...12).map { ("kf\($0)", .function($0)) }
  }
}
