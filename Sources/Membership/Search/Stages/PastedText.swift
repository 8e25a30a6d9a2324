internal import Letters

/// The name in a text that was copied: of a list, a letter, an address, a page.
enum PastedText {
  static func rewritings(of query: Query) -> [Rewriting] {
    if query.words.count == 1, query.words[0].text.unicodeScalars.allSatisfy(isPlain) { return [] }
    let typed = Array(query.typed.unicodeScalars.prefix(mostScalars))
    let decoded = Mojibake.decoded(Escapes.decoded(typed))
    let names = names(in: decoded) + (LostLetter.marked(decoded).map(names) ?? [])
    return names.filter { $0 != query.typed }.map {
      Rewriting(query: query.with(words: $0), reason: .pasted($0))
    }
  }

  /// The most scalars that are read, as of queries.
  private static let mostScalars = 256

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }

  /// Returns the names that a text may hold: as it is parted, then the letters that were lost.
  private static func names(in text: [Unicode.Scalar]) -> [String] {
    var text = withoutBrackets(text)
    text = withoutQuotation(text)
    let words = text.split(whereSeparator: \.properties.isWhitespace).map(Array.init)
    let parts = ListLine(Address.withoutAddresses(words))
    let name = parts.name
    let plain = name.map { String($0) }.joined(separator: " ")
    return plain.isEmpty ? [] : [plain]
  }

  /// Returns a text without what stands in brackets, where there is more.
  private static func withoutBrackets(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var (depth, outside): (Int, [Unicode.Scalar]) = (0, [])
    for scalar in text {
      if "([{（［【".unicodeScalars.contains(scalar) { depth += 1 }
      if depth == 0 { outside.append(scalar) }
      if ")]}）］】".unicodeScalars.contains(scalar), depth > 0 {
        depth -= 1
        outside.append(" ")
      }
    }
    return outside.contains(where: \.properties.isAlphabetic) ? outside : text
  }

  /// Returns a text without a nickname in quotation marks, and without marks around all of it.
  private static func withoutQuotation(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let marks = text.indices.filter { quotation.contains(text[$0]) }
    guard let first = marks.first, let last = marks.last, first < last else {
      return text.filter { !quotation.contains($0) }
    }
    let outside = text[..<first] + [" "] + text[(last + 1)...]
    let isNickname = outside.contains(where: \.properties.isAlphabetic)
    return isNickname ? Array(outside) : text.filter { !quotation.contains($0) }
  }

  private static let quotation = Set("\"“”„«»‹›「」『』".unicodeScalars)
}

/// Words of an address of a person or a page.
enum Address {
  /// Returns the words of a text without addresses; where there is nothing else, the name that an
  /// address is made of.
  static func withoutAddresses(_ words: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    let others = words.filter { !isAddress($0) }
    if others.count == words.count { return words }
    let isNamed = others.contains { $0.contains(where: \.properties.isAlphabetic) }
    return isNamed ? others : words.flatMap(name)
  }

  private static func isAddress(_ word: [Unicode.Scalar]) -> Bool {
    word.contains("@") || word.starts(with: "www.".unicodeScalars)
      || word.contains("/") && word.contains(".")
  }

  /// Returns the words that a name in an address is made of.
  private static func name(_ word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var name = word[...]
    if let at = word.firstIndex(of: "@"), at > word.startIndex {
      name = word[..<at]
      if let colon = name.lastIndex(of: ":") { name = name[(colon + 1)...] }
    } else {
      name = page(of: word)
    }
    return name.split { !$0.properties.isAlphabetic && !$0.traits.contains(.joined) && $0 != "'" }
      .map(Array.init)
  }

  /// Returns the last part of a page's address that has letters, without its ending.
  private static func page(of word: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    let path = word.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    let page = path.last { part in part.contains { $0.properties.isAlphabetic } } ?? word[...]
    return path.count > 1 ? page.prefix { $0 != "." } : page
  }
}
