import Letters

/// Numbers for the keys of a text, so that keys are compared as integers.
///
/// The keys of a table have its numbers, others come after them. Keys that are the same text have
/// one number, also when they are written with different escapes or differ only in normalisation.
struct JSONKeys {
  private let table: KeyTable
  private var others = StringTable()
  /// For each number from `firstHeld` on, the object that last held its key.
  private var holders: [Int] = []

  /// The keys before it are noted by the reader, as bits.
  private static let firstHeld = UInt128.bitWidth

  init(_ table: KeyTable) {
    self.table = table
  }

  /// Tells if a number is that of a key of the table.
  func isKnown(_ number: Int) -> Bool { number < table.count }

  /// Returns the number of a key. Costs a look into a table, or two.
  mutating func number(of key: JSONNode, in tape: JSONTape) -> Int {
    let letters = tape.letters(of: key)
    if key.isASCII, !key.hasEscapes { return number(of: letters) }
    let text = Normalization.composed(
      tape.withLetters(of: key) { String(decoding: $0, as: UTF8.self) })
    return Array(text.utf8).withUnsafeBufferPointer { number(of: $0) }
  }

  private mutating func number(of letters: UnsafeBufferPointer<UInt8>) -> Int {
    if let number = table.number(of: letters) { return number }
    if let index = others.index(of: letters) { return table.count + index }
    _ = others.insert(letters)
    return table.count + others.count - 1
  }

  /// Notes that an object holds a key with a number from 128 on. Returns false when it does so
  /// already.
  mutating func insert(_ number: Int, into object: Int) -> Bool {
    let index = number - Self.firstHeld
    while holders.count <= index { holders.append(-1) }
    defer { holders[index] = object }
    return holders[index] != object
  }
}
