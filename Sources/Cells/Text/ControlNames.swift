extension HiddenScalar {
  /// Returns the name of a control, which Unicode leaves without, or of the one scalar that
  /// everybody knows by another name; nil for others.
  static func controlName(_ value: UInt32) -> String? {
    switch value {
    case 0x00...0x1F: c0[Int(value)]
    case 0x7F: "delete"
    case 0x80...0x9F: c1[Int(value) - 0x80]
    case 0xFEFF: "byte order mark"
    default: nil
    }
  }

  private static let c0 = [
    "null", "start of heading", "start of text", "end of text",
    "end of transmission", "enquiry", "acknowledge", "bell",
    "backspace", "tab", "line feed", "vertical tab",
    "form feed", "carriage return", "shift out", "shift in",
    "data link escape", "device control one", "device control two", "device control three",
    "device control four", "negative acknowledge", "synchronous idle", "end of transmission block",
    "cancel", "end of medium", "substitute", "escape",
    "file separator", "group separator", "record separator", "unit separator",
  ]

  private static let c1 = [
    "padding character", "high octet preset", "break permitted here", "no break here",
    "index", "next line", "start of selected area", "end of selected area",
    "tab set", "tab with justification", "line tab set", "partial line forward",
    "partial line backward", "reverse line feed", "single shift two", "single shift three",
    "device control string", "private use one", "private use two", "set transmit state",
    "cancel character", "message waiting", "start of guarded area", "end of guarded area",
    "start of string", "single graphic character introducer", "single character introducer",
    "control sequence introducer",
    "string terminator", "operating system command", "privacy message",
    "application program command",
  ]
}
