internal import Letters

/// Names made of their parts, and parts of names.
enum NameParts {
  /// Returns the whole of a name: the family name first, without a space, where it is written in
  /// ideographs or hangul.
  static func joined(family: String, given: [String]) -> String {
    let isEastern = (family + given.joined()).unicodeScalars.allSatisfy {
      $0.traits.contains(.ideograph) || $0.traits.contains(.syllable)
    }
    if isEastern { return family + given.joined() }
    return (given + [family]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Returns the parts of a name that is written with a comma: `Muster, Erika`. A part with a full
  /// stop may be a title (`Muster, Ph.D.`), and is none.
  static func turned(_ name: String) -> (family: String, given: String)? {
    let parts = name.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let family = trimmed(parts[0])
    let given = trimmed(parts[1])
    let isTitle =
      given.utf8.contains(UInt8(ascii: "."))
      && given.unicodeScalars.split(separator: " ").count == 1
    return family.isEmpty || given.isEmpty || isTitle ? nil : (family, given)
  }

  static func trimmed(_ text: some BidirectionalCollection<Unicode.Scalar>) -> String {
    var scalars = Array(text.drop { $0.properties.isWhitespace })
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    var trimmed = ""
    trimmed.unicodeScalars.append(contentsOf: scalars)
    return trimmed
  }
}
