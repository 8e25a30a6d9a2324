import JSON

extension Label {
  init(_ node: Int, _ tape: JSONTape) {
    if tape.kind(node) == .object {
      entries = tape.keys(node).map {
        Entry(language: tape.string($0), text: tape.string($0 + 1))
      }
    } else {
      entries = [Entry(language: nil, text: tape.string(node))]
    }
  }
}
