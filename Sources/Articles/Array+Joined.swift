extension [String] {
  /// Returns the texts in order, with the separator between them. The standard library's `joined`
  /// looks conformances up at its first use, which takes a fiftieth of the time to the first frame.
  package func joined(separator: String) -> String {
    var text = first ?? ""
    for other in dropFirst() {
      text += separator
      text += other
    }
    return text
  }
}
