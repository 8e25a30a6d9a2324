/// The keys among the sequences, as xterm, its many imitations, rxvt and kitty send them.
extension ControlSequence {
  /// The key; nil when the sequence is a reply, a report or not known.
  ///
  /// Shift and Control do not make another key of a cursor or function key, but for an arrow to the
  /// side. With Alt or a further modifier nothing else is a key, nor is letting one go.
  var key: Key? {
    switch (introducer, final) {
    case ("[", "u"): typedKey(number(0))
    case ("[", "~") where number(0) == 27: typedKey(number(2))
    case ("[", "~"): isPlain ? Self.numbered(number(0)) : nil
    case ("[", "R") where hasParameters: nil  // where the cursor is: a reply, not F3
    case ("O", "j"..."y"): .text(Unicode.Scalar(UInt8(final.value - 0x40)))  // keypad: * to 9
    case ("O", "M"): .enter
    default: number(0) <= 1 ? byWords ?? (isPlain ? Self.lettered(final) : nil) : nil
    }
  }

  /// The key of an arrow to the side with Control or Alt, alone or with Shift: `CSI 1 ; 5 D`.
  private var byWords: Key? {
    guard let held = modifiers?.subtracting(.shift), held == .control || held == .alt else {
      return nil
    }
    return final == "D" ? .controlLeft : final == "C" ? .controlRight : nil
  }

  private var isPlain: Bool { modifiers?.isDisjoint(with: .foreign) ?? false }

  /// Returns a key by its code point: `CSI code ; modifiers u`, and xterm's `CSI 27 ; modifiers ;
  /// code ~`.
  private func typedKey(_ code: Int) -> Key? {
    guard isPlain, let held = modifiers else { return nil }
    switch code {
    case 9 where held.contains(.shift): return .backTab
    case 9, 13, 27, 127: return Key(control: UInt8(code))
    case 0x40...0x7E where held.contains(.control): return Key(control: UInt8(code & 0x1F))
    case 0x61...0x7A where held.contains(.shift): return Self.typed(code - 0x20)
    default: return held.contains(.control) ? nil : Self.typed(code)
    }
  }

  /// Returns the key of a character. Controls are none, nor is private use, where kitty has its
  /// further keys.
  private static func typed(_ code: Int) -> Key? {
    guard let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
    return switch scalar.properties.generalCategory {
    case .control, .privateUse, .unassigned: nil
    default: .text(scalar)
    }
  }

  /// Returns the key of a final byte: `CSI 1 ; modifiers A`, `CSI A` and `SS3 A`.
  private static func lettered(_ final: Unicode.Scalar) -> Key? {
    switch final {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "F": .end
    case "H": .home
    case "P"..."S": .function(Int(final.value) - 0x4F)
    case "Z": .backTab
    default: nil
    }
  }

  /// Returns the key of a number: `CSI 5 ; modifiers ~`. The gaps are the VT220's, which had them
  /// on its keyboard.
  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28...29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }
}

extension Key {
  /// The first five function keys of the Linux console, `ESC [ [ A` to `ESC [ [ E`.
  init?(linuxConsole bytes: [UInt8]) {
    let letters = Array("ABCDE".utf8)
    guard bytes.starts(with: "\u{1B}[[".utf8), let last = bytes.last,
      let index = letters.firstIndex(of: last)
    else { return nil }
    self = .function(index + 1)
  }
}
