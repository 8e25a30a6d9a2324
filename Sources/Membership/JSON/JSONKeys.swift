internal import Letters

/// Numbers for the keys of a text, so that keys are compared as integers.
///
/// The format's keys have their raw values. Keys that are the same text have the same number, also
/// when they are written with different escapes or differ only in normalisation.
struct JSONKeys {
  private let table = KeyTable.shared
  private var others = IdentifierTable()
  /// For each key that the format does not know, the object that last held it.
  private var holders: [Int] = []

  /// The number of a key. Costs a look into a table, or two.
  mutating func number(of key: JSONNode, in tape: JSONTape) -> Int {
    let letters = tape.letters(of: key)
    if key.isASCII, !key.hasEscapes { return number(of: letters) }
    let text = Normalization.composed(
      tape.withLetters(of: key) { String(decoding: $0, as: UTF8.self) })
    return Array(text.utf8).withUnsafeBufferPointer { number(of: $0) }
  }

  private mutating func number(of letters: UnsafeBufferPointer<UInt8>) -> Int {
    if let number = table.number(of: letters) { return number }
    if let place = others.place(of: letters) { return Key.count + place }
    _ = others.insert(letters)
    holders.append(-1)
    return Key.count + others.count - 1
  }

  /// Notes that an object holds a key that is none of the format's; false when it does so already.
  mutating func insert(_ number: Int, into object: Int) -> Bool {
    let place = number - Key.count
    defer { holders[place] = object }
    return holders[place] != object
  }
}
