/// The meaning of one press on the keyboard, or of one paste.
package enum Key: Hashable, Sendable {
  /// A typed character; never a control. Input methods may send several for one cluster.
  case text(Unicode.Scalar)
  /// Control and a letter, in lower case: `^D` is `.control("d")`.
  case control(Unicode.Scalar)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// An arrow with Control or Alt, which goes by words in a text.
  case controlLeft, controlRight
  /// Alt and a letter, of those that mean something in a text.
  case alt(Unicode.Scalar)
  case altBackspace
  /// A function key, counted from 1.
  case function(Int)
  /// Text from the clipboard as it came, control characters included; its end is lost when it is
  /// longer than 64 kB.
  case paste(String)
}

extension Key {
  /// The text that the key puts into one that is being written; nil: none.
  package var typed: String? {
    switch self {
    case .text(let scalar): String(scalar)
    case .paste(let text): text
    default: nil
    }
  }

  /// The key of Alt and a byte: those of a text being typed, as readline(3) has them. No other is a
  /// key.
  init?(alt byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self = .altBackspace
    case _ where "bdf".utf8.contains(byte): self = .alt(Unicode.Scalar(byte))
    default: return nil
    }
  }

  /// The key that a control byte means. A terminal cannot tell `^M` from Enter, `^I` from Tab,
  /// `^[` from Escape, nor `^H` from Backspace; `^J` counts as Enter, as scripts send it.
  /// The byte is below 32, or 127.
  init(control byte: UInt8) {
    switch byte {
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x08, 0x7F: self = .backspace
    case 0x01...0x1A: self = .control(Unicode.Scalar(byte | 0x60))
    default: self = .control(Unicode.Scalar(byte | 0x40))
    }
  }
}
