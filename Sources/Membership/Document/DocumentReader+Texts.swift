extension DocumentReader {
  mutating func checkNormalized(_ text: String, _ node: Int) {
    if isPlain(node) || Normalization.isComposed(text) { return }
    report(.notNormalized(text), at: node)
  }

  mutating func checkVisible(_ name: String, _ node: Int) {
    if isPlain(node), !name.utf8.contains(0x7F) { return }
    guard let scalar = HiddenCharacters.first(in: name) else { return }
    report(.hiddenCharacter(scalar), at: node)
  }

  /// Whether a string is ASCII and, its escapes being none, free of control characters but DEL.
  private func isPlain(_ node: Int) -> Bool {
    json.nodes[node].isASCII && !json.nodes[node].hasEscapes
  }
}
