import TestSupport

/// The strings that a terminal type is said to obey, as `infocmp` prints its description.
struct Terminfo {
  /// What is tried: `xterm` and what is in it, the usual two in between, a console, a museum piece.
  static let types = ["xterm-256color", "screen", "tmux-256color", "linux", "vt100"]
  static let knowsAll = types.allSatisfy { Terminfo($0)?["cup"] != nil }

  private let strings: [String: [UInt8]]

  /// Nil where there is no description of that type on this machine.
  init?(_ type: String) {
    guard let bytes = try? Child.output(of: "infocmp", "-1", "-x", type) else { return nil }
    strings = Self.parse(String(decoding: bytes, as: UTF8.self))
  }

  subscript(capability: String) -> [UInt8]? { strings[capability] }

  /// A capability a line: a tab, its name, `=`, its string, and a comma.
  private static func parse(_ text: String) -> [String: [UInt8]] {
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("\t") && $0.hasSuffix(",") }
    let pairs = lines.compactMap { line -> (String, [UInt8])? in
      let parts = line.dropFirst().dropLast().split(separator: "=", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), bytes(of: parts[1])) : nil
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Undoes `\E`, `^X`, `\033` and the like: terminfo(5), "Types of Capabilities".
  private static func bytes(of written: Substring) -> [UInt8] {
    var rest = Array(written.utf8)[...]
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"): bytes.append(escaped(&rest))
      case UInt8(ascii: "^"): bytes.append((rest.popFirst() ?? 0) ^ 0x40)
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  private static func escaped(_ rest: inout ArraySlice<UInt8>) -> UInt8 {
    let named: [UInt8: UInt8] = [
      UInt8(ascii: "E"): 0x1B, UInt8(ascii: "e"): 0x1B, UInt8(ascii: "n"): 0x0A,
      UInt8(ascii: "l"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
      UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "s"): 0x20,
    ]
    let octal = rest.prefix(3).prefix { (0x30...0x37).contains($0) }
    if octal.count == 3 {
      rest = rest.dropFirst(3)
      return octal.reduce(0) { $0 &* 8 &+ ($1 - 0x30) }
    }
    guard let byte = rest.popFirst() else { return 0 }
    return byte == 0x30 ? 0 : named[byte] ?? byte
  }
}
