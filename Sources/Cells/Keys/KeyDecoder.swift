/// Turns the bytes that a terminal sends into keys.
///
/// One state for each point in the grammar; every byte is looked at once and yields one key at
/// most. What is not known is swallowed whole and never becomes a key: an unknown sequence must
/// not end in a letter that acts. Memory is bounded: 32 bytes of a sequence, 64 kB of a paste.
///
/// ```
/// input    = scalar | control | ESC escape
/// escape   = "[" parameter* final            cursor and function keys, replies, mouse (SGR)
///          | "[M" byte byte byte             mouse (X10)
///          | "[[" byte                       function keys of the Linux console
///          | "O" parameter* final            cursor and function keys
///          | ("]" | "P" | "X" | "^" | "_") byte* (BEL | ESC "\")        strings: swallowed
///          | "[200~" byte* ESC "[201~"       a paste
///          | " "..."/" byte* final           character sets: swallowed
///          | scalar | control                Alt and a key: swallowed, but for those of a text
/// ```
package struct KeyDecoder: Sendable {
  /// The terminal's own key strings. They win over the grammar, and the first over others like it.
  let terminal: [(bytes: [UInt8], key: Key)]
  var state = State.ground
  /// The bytes of the sequence so far, ESC included.
  var sequence: [UInt8] = []
  var scalar = ScalarBuffer()
  var paste = PasteBuffer()

  enum State {
    /// Between keys.
    case ground
    /// Within a character of several bytes, which is a key, or swallowed after ESC.
    case scalar(isKey: Bool)
    /// After ESC.
    case escape
    /// After ESC and an intermediate byte.
    case charset
    /// After CSI or SS3: parameters up to the final byte.
    case parameters
    /// Bytes that belong to the sequence, whatever they are, as many as are left.
    case payload(left: Int)
    /// Within a string that BEL or ESC ends.
    case string
    /// Within a paste.
    case paste
  }

  /// - Parameter terminal: what the terminal says its keys send, as terminfo has it.
  package init(terminal: [(bytes: [UInt8], key: Key)] = []) {
    self.terminal = terminal
  }

  /// The milliseconds without a byte after which the decoder wants to be told by `timeout()`; nil:
  /// never.
  ///
  /// Only a lone ESC is a key that somebody waits for. The rest of other sequences may be late on a
  /// slow line, and must not act when it comes; a long paste may stall for longer.
  package var patience: Int32? {
    switch state {
    case .ground: nil
    case .escape: 50
    case .paste: paste.isQuiet ? nil : 1000
    default: 250
    }
  }

  /// Returns the keys that the bytes complete.
  package mutating func decode(_ bytes: [UInt8]) -> [Key] {
    var keys: [Key] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      guard let key = take(byte) else { continue }
      keys.append(key)
      if case .paste = key { rest = Self.afterPaste(rest) }
    }
    return keys
  }

  /// Returns the bytes that were typed after a paste. Where another end comes at once, the first
  /// one stood in what was pasted, and so did everything up to the second.
  private static func afterPaste(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = rest.firstRange(of: Byte.pasteStart)?.lowerBound ?? rest.endIndex
    guard let end = rest[..<start].lastRange(of: Byte.pasteEnd) else { return rest }
    return rest[end.upperBound...]
  }

  /// Tells that no byte came for as long as its patience: a lone ESC is the Escape key, half a
  /// sequence is swallowed.
  ///
  /// A paste goes on, because the line may be slow and its rest must not act. But its end may have
  /// been lost: a `^C` that came last before the silence ends it, or first after it, as a key.
  package mutating func timeout() -> [Key] {
    if case .paste = state {
      if paste.endsInInterrupt { return [interrupt()] }
      paste.isQuiet = true
      return []
    }
    let isEscape = sequence == [Byte.escape]
    reset()
    return isEscape ? [.escape] : []
  }
}
