import JSON

extension Finding {
  /// The finding for a fault of the text.
  init(_ fault: JSONFault) {
    self.init(Issue.Kind(fault.kind), offset: fault.offset)
  }
}

extension Issue.Kind {
  init(_ fault: JSONFault.Kind) {
    self =
      switch fault {
      case .tooLarge: .tooLarge
      case .encoding(let name): .encoding(name)
      case .notUTF8(let byte): .notUTF8(byte)
      case .blankBeginning: .blankBeginning
      case .unexpectedEnd(let expected): .unexpectedEnd(expected: .init(expected))
      case .unexpected(let scalar, let expected): .unexpected(scalar, expected: .init(expected))
      case .trailingComma: .trailingComma
      case .comment: .comment
      case .leadingZero: .leadingZero
      case .openString: .openString
      case .controlCharacter(let byte): .controlCharacter(byte)
      case .escape(let scalar): .escape(scalar)
      case .tooDeep: .tooDeep(limit: JSONReader.depthLimit)
      case .duplicateKey(let key): .duplicateKey(key)
      case .loneSurrogate(let unit): .loneSurrogate(unit)
      case .numberDoesNotFit(let digits): .numberDoesNotFit(digits)
      }
  }
}

extension Issue.Expectation {
  fileprivate init(_ expected: JSONFault.Expectation) {
    self =
      switch expected {
      case .value: .value
      case .key: .key
      case .colon: .colon
      case .commaOrBrace: .commaOrBrace
      case .commaOrBracket: .commaOrBracket
      case .digit: .digit
      case .end: .end
      }
  }
}
