/// A complete sequence: CSI or SS3, numbers, and the byte that ends it.
struct ControlSequence {
  /// `[` or `O`.
  let introducer: Unicode.Scalar
  /// The byte that ends it, from `@` to `~`.
  let final: Unicode.Scalar
  /// True where anything stands between the two.
  let hasParameters: Bool
  /// Numbers between semicolons, each with those that follow it after colons; 0 where none is
  /// given. Never empty, nor is any of them.
  private var parameters = [[0]]

  /// Nil for anything but `ESC`, `[` or `O`, digits, `;` and `:`, and a final byte: replies and
  /// mouse reports begin with one of `<=>?`.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 3, let last = bytes.last, (0x40...0x7E).contains(last) else { return nil }
    introducer = Unicode.Scalar(bytes[1])
    final = Unicode.Scalar(last)
    hasParameters = bytes.count > 3
    for byte in bytes[2..<bytes.count - 1] {
      guard read(Unicode.Scalar(byte)) else { return nil }
    }
  }

  private mutating func read(_ scalar: Unicode.Scalar) -> Bool {
    let last = parameters.count - 1
    switch scalar {
    case ";": parameters.append([0])
    case ":": parameters[last].append(0)
    case "0"..."9": addDigit(Int(scalar.value) - 0x30, to: &parameters[last])
    default: return false
    }
    return true
  }

  /// Adds a digit to the last number. Numbers end at a million, beyond every meaning, so that no
  /// digits overflow.
  private func addDigit(_ digit: Int, to numbers: inout [Int]) {
    let last = numbers.count - 1
    numbers[last] = min(numbers[last] * 10 + digit, 1_000_000)
  }

  /// Returns the number between two semicolons, counted from 0; 0 where none is given.
  func number(_ index: Int) -> Int { parameters.indices.contains(index) ? parameters[index][0] : 0 }

  /// The modifiers, which are the second number; nil when the key was let go, not pressed.
  var modifiers: Modifiers? {
    let numbers = parameters.count > 1 ? parameters[1] : [0]
    let isRelease = numbers.count > 1 && numbers[1] == 3
    return isRelease ? nil : Modifiers(rawValue: max(0, numbers[0] - 1))
  }

  /// The keys held down with another.
  struct Modifiers: OptionSet {
    let rawValue: Int

    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
    /// Alt, Super, Hyper and Meta: keys with them mean nothing here.
    static let foreign: Modifiers = [
      .alt, Modifiers(rawValue: 8), Modifiers(rawValue: 16),
      Modifiers(rawValue: 32),
    ]
  }
}
