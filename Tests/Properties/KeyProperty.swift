import Cells

/// What holds for the key decoder whatever a terminal sends.
package enum KeyProperty {
  /// What is wrong; nil: all is well.
  package static func fault(for bytes: [UInt8]) -> String? {
    var whole = KeyDecoder(terminal: terminal)
    let keys = whole.decode(bytes)
    if keys.count > bytes.count { return "more keys than bytes" }
    if keys.contains(where: isControl) { return "a control is typed" }
    var split = KeyDecoder(terminal: terminal)
    let isSame = bytes.flatMap { split.decode([$0]) } == keys
    if !isSame, !endsAgain(bytes) { return "a split makes a difference" }
    var patient = whole
    if patient.timeout().contains(where: { $0 != .escape }) { return "silence is a key" }
    if patient.patience != nil { return "it waits for ever" }
    let last = whole.decode(ending).last
    return last == .text("j") ? nil : "it never comes back"
  }

  /// Where the end of a paste comes again in one read, what is between was pasted, too: there a
  /// split makes a difference.
  private static func endsAgain(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: Array("\u{1B}[200~".utf8)).contains {
      $0.ranges(of: Array("\u{1B}[201~".utf8)).count > 1
    }
  }

  /// The end of a paste, the end of anything else, and a key.
  private static let ending = Array("\u{1B}[201~\u{18}j".utf8)

  /// A terminal that has keys of its own.
  private static let terminal: [(bytes: [UInt8], key: Key)] = [
    (Array("\u{1B}OA".utf8), .up), (Array("\u{1B}[[A".utf8), .function(1)), ([0x7F], .backspace),
  ]

  private static func isControl(_ key: Key) -> Bool {
    guard case .text(let scalar) = key else { return false }
    return scalar.properties.generalCategory == .control
  }
}
