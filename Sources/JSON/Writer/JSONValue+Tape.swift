extension JSONValue {
  /// The value at a node, its escapes resolved and its numbers as they are written. The depth is
  /// that of the text, which the reader bounds.
  package init(_ node: Int, in tape: JSONTape) {
    switch tape.kind(node) {
    case .string, .key: self = .string(tape.string(node))
    case .number: self = .number(tape.digits(node))
    case .true: self = .boolean(true)
    case .false: self = .boolean(false)
    case .null: self = .null
    case .array: self = .array(tape.elements(node).map { JSONValue($0, in: tape) })
    case .object:
      self = .object(tape.keys(node).map { (tape.string($0), JSONValue($0 + 1, in: tape)) })
    }
  }
}
