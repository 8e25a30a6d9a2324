import JSON

extension People {
  /// Returns a finding for each person whose name an earlier one of their country has, but for
  /// case, accents and apostrophes, and for the order of its words.
  func sameNames(_ bytes: UnsafeBufferPointer<UInt8>) -> Findings {
    var table = StringTable()
    var key: [UInt8] = []
    var findings = Findings()
    for person in 0..<count where countries[person] != Self.none {
      key.removeAll(keepingCapacity: true)
      withUnsafeBytes(of: countries[person]) { key.append(contentsOf: $0) }
      let name = NameText(at: Int(names[person]), in: bytes)
      name.appendWords(to: &key)
      if key.withUnsafeBufferPointer({ table.insert($0) }) { continue }
      findings.add(Finding(.sameName(name.string), offset: Int(names[person])))
    }
    return findings
  }
}
