internal import Letters

extension People {
  /// The people whose name, without case and accents, an earlier one of their country has.
  func sameNames(_ bytes: UnsafeBufferPointer<UInt8>) -> Findings {
    var table = IdentifierTable()
    var key: [UInt8] = []
    var findings = Findings()
    for person in 0..<count where countries[person] != Self.none {
      key.removeAll(keepingCapacity: true)
      withUnsafeBytes(of: countries[person]) { key.append(contentsOf: $0) }
      let name = NameText(at: Int(names[person]), in: bytes)
      name.fold(into: &key)
      if key.withUnsafeBufferPointer({ table.insert($0) }) { continue }
      findings.add(Finding(.sameName(name.string), offset: Int(names[person])))
    }
    return findings
  }
}

/// A name in a text that is known to be well formed.
struct NameText {
  private let raw: UnsafeBufferPointer<UInt8>
  private var hasEscapes = false
  private var isASCII = true

  /// `quote` is where its first quote stands.
  init(at quote: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var end = quote + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] >= 0x80 { isASCII = false }
      let isEscape = bytes[end] == UInt8(ascii: "\\")
      hasEscapes = hasEscapes || isEscape
      end += isEscape ? 2 : 1
    }
    raw = UnsafeBufferPointer(rebasing: bytes[(quote + 1)..<min(end, bytes.count)])
  }

  var string: String {
    hasEscapes ? JSONEscape.resolved(raw) : String(decoding: raw, as: UTF8.self)
  }

  /// Appends the name without case and accents.
  func fold(into letters: inout [UInt8]) {
    guard isASCII, !hasEscapes else {
      return Letters.appendWords(of: string.unicodeScalars, to: &letters)
    }
    for byte in raw { letters.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
  }
}
