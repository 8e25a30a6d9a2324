/// Numbers for the keys of a text, so that keys are compared as integers.
///
/// The format's keys have their raw values. Keys that are the same text have the same number, also
/// when they are written with different escapes or differ only in normalisation: Swift's strings
/// compare by canonical equivalence.
struct JSONKeys {
  private let table = KeyTable.shared
  private var others: [String: Int] = [:]
  /// For each key that the format does not know, the object that last held it.
  private var holders: [Int] = []

  /// The number of a key. Costs a look into a table for the format's keys, a string for others.
  mutating func number(of key: JSONNode, in tape: JSONTape) -> Int {
    if let number = table.number(of: tape.letters(of: key)) { return number }
    return slowNumber(of: key, in: tape)
  }

  private mutating func slowNumber(of key: JSONNode, in tape: JSONTape) -> Int {
    let text = tape.withLetters(of: key) { String(decoding: $0, as: UTF8.self) }
    if key.hasEscapes || !key.isASCII, let known = Key.allCases.first(where: { $0.name == text }) {
      return known.rawValue
    }
    let number = others[text] ?? Key.count + holders.count
    if number == Key.count + holders.count {
      others[text] = number
      holders.append(-1)
    }
    return number
  }

  /// Notes that an object holds a key that is none of the format's; false when it does so already.
  mutating func insert(_ number: Int, into object: Int) -> Bool {
    let place = number - Key.count
    defer { holders[place] = object }
    return holders[place] != object
  }
}
