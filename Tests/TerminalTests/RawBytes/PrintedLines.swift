/// What a command prints on a terminal: text that can be seen, in lines, and tabs between fields.
enum PrintedLines {
  /// The first thing that may not be there, with what is around it; nil: all is well.
  static func fault(in output: [UInt8]) -> String? {
    var text = VisibleText()
    var place = 0
    while place < output.count {
      if "\r\n\t".utf8.contains(output[place]) {
        place += 1
        continue
      }
      let (allowed, all) = text.measure(output, from: place)
      place += allowed
      if allowed < max(1, all) { return "prints what it may not" + output.excerpt(around: place) }
    }
    return nil
  }
}

extension [UInt8] {
  /// Where something is wrong, and what is around it.
  func excerpt(around place: Int) -> String {
    let range = Swift.max(0, place - 60)..<Swift.min(count, place + 40)
    return " at byte \(place): " + String(decoding: self[range], as: UTF8.self).debugDescription
  }
}
