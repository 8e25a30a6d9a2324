extension [String] {
  /// The texts in order, with the separator between them: what the standard library's does, which
  /// at its first use looks conformances up for a fiftieth of the time to the first frame.
  package func joined(separator: String) -> String {
    var text = first ?? ""
    for other in dropFirst() {
      text += separator
      text += other
    }
    return text
  }
}
