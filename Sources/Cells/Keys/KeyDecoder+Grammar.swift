/// The state machine: what a byte does in each state.
extension KeyDecoder {
  mutating func take(_ byte: UInt8) -> Key? {
    switch state {
    case .ground: begin(byte)
    case .scalar(let isKey): continueScalar(byte, isKey: isKey)
    case .paste: continuePaste(byte)
    default: continueSequence(byte)
    }
  }

  /// Returns `^C` as a key, and gives up the sequence that had begun before it.
  mutating func interrupt() -> Key {
    reset()
    return Key(control: Byte.interrupt)
  }

  mutating func reset() {
    state = .ground
    sequence = []
  }

  private mutating func begin(_ byte: UInt8) -> Key? {
    switch byte {
    case Byte.escape: beginSequence()
    case 0..<0x20, 0x7F: return terminalKey([byte]) ?? Key(control: byte)
    case 0x20..<0x7F: return .text(Unicode.Scalar(byte))
    default: beginScalar(byte, isKey: true)
    }
    return nil
  }
}

/// Characters of several bytes.
extension KeyDecoder {
  private mutating func beginScalar(_ byte: UInt8, isKey: Bool) {
    reset()
    if scalar.begin(byte) { state = .scalar(isKey: isKey) }
  }

  private mutating func continueScalar(_ byte: UInt8, isKey: Bool) -> Key? {
    guard scalar.append(byte) else {
      reset()
      return begin(byte)
    }
    guard scalar.isComplete else { return nil }
    reset()
    return isKey ? scalar.value.flatMap { key($0) } : nil
  }

  /// Returns the key of a scalar. A control of eight bits, in two bytes of UTF-8, is ESC and a
  /// letter: U+009B is `ESC [`.
  private mutating func key(_ scalar: Unicode.Scalar) -> Key? {
    guard (0x80...0x9F).contains(scalar.value) else { return .text(scalar) }
    beginSequence()
    return continueSequence(UInt8(scalar.value - 0x40))
  }
}

/// Sequences that ESC begins. ESC within one starts over, which also takes in the `ESC \` that ends
/// a string; CAN and SUB give it up, and so does `^C`, which is a key wherever it is typed.
extension KeyDecoder {
  private mutating func beginSequence() {
    state = .escape
    sequence = [Byte.escape]
  }

  private mutating func continueSequence(_ byte: UInt8) -> Key? {
    switch byte {
    case Byte.escape: beginSequence()
    case Byte.cancel, Byte.substitute: reset()
    case Byte.interrupt: return interrupt()
    default: return keep(byte) ?? advance(byte)
    }
    return nil
  }

  private func terminalKey(_ bytes: [UInt8]) -> Key? {
    terminal.first { $0.bytes == bytes }?.key
  }

  /// Keeps the byte, and finds the terminal's own key.
  private mutating func keep(_ byte: UInt8) -> Key? {
    guard sequence.count < 32 else { return nil }
    sequence.append(byte)
    guard let key = terminalKey(sequence) else { return nil }
    reset()
    return key
  }

  private mutating func advance(_ byte: UInt8) -> Key? {
    switch state {
    case .escape: return afterEscape(byte)
    case .parameters: return afterParameter(byte)
    case .payload(let left) where left > 1: state = .payload(left: left - 1)
    case .payload: return finish()
    case .charset where byte >= 0x30, .string where byte == Byte.bell: reset()
    default: break
    }
    return nil
  }

  private mutating func afterEscape(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"): state = .parameters
    case _ where "]PX^_".utf8.contains(byte): state = .string
    case 0x20...0x2F: state = .charset
    default:
      beginScalar(byte, isKey: false)  // Alt and a key of one byte ends here
      return Key(alt: byte)
    }
    return nil
  }

  /// Takes a byte after a parameter. Bytes that no sequence may hold are kept too: with them it is
  /// unknown, up to its final byte.
  private mutating func afterParameter(_ byte: UInt8) -> Key? {
    switch (byte, sequence) {
    case (UInt8(ascii: "M"), Byte.csi + [byte]): state = .payload(left: 3)
    case (UInt8(ascii: "["), Byte.csi + [byte]): state = .payload(left: 1)
    case (0x40...0x7E, _): return finish()
    default: break
    }
    return nil
  }

  private mutating func finish() -> Key? {
    let bytes = sequence
    reset()
    if bytes == Byte.pasteStart { beginPaste() }
    return ControlSequence(bytes)?.key ?? Key(linuxConsole: bytes)
  }
}

/// Bracketed paste.
extension KeyDecoder {
  private mutating func beginPaste() {
    paste = PasteBuffer()
    state = .paste
  }

  private mutating func continuePaste(_ byte: UInt8) -> Key? {
    if paste.isQuiet, byte == Byte.interrupt { return interrupt() }
    guard paste.append(byte) else { return nil }
    defer { paste = PasteBuffer() }
    reset()
    return .paste(paste.text)
  }
}
