import JSON
import Letters

/// The nodes of those values of a person that are kept beside the text, found in one walk over the
/// keys.
struct PersonNodes {
  let whole: Int
  private(set) var name: Int?
  private(set) var givenName: Int?
  private(set) var familyName: Int?
  private(set) var language: Int?
  private(set) var country: Int?
  private(set) var city: Int?
  private(set) var capacity: Int?
  private(set) var otherNames: Int?
  private(set) var posts: Int?

  /// `person` is the node of an object. A null is no value.
  init(_ person: Int, _ tape: JSONTape) {
    whole = person
    for key in tape.keys(person) where tape.kind(key + 1) != .null {
      switch tape.key(key) {
      case .name: name = key + 1
      case .givenName: givenName = key + 1
      case .familyName: familyName = key + 1
      case .language: language = key + 1
      case .country: country = key + 1
      case .city: city = key + 1
      case .capacity: capacity = key + 1
      case .otherNames: otherNames = key + 1
      case .posts: posts = key + 1
      default: break
      }
    }
  }

  func firstPost(_ tape: JSONTape) -> Int? { tape.firstElement(of: posts) }
}

extension PersonNodes {
  /// Tells if the given and the family name may have words that the name lacks. Told by their
  /// bytes, so that most names need not be folded to know it.
  func hasFullName(_ tape: JSONTape) -> Bool {
    guard let name = text(name, tape) else { return false }
    switch (text(givenName, tape), text(familyName, tape)) {
    case (nil, nil): return false
    case (let part?, nil), (nil, let part?): return !part.elementsEqual(name)
    case (let given?, let family?):
      return !name.isRow(of: given, family) && !name.isRow(of: family, given)
    }
  }

  private func text(_ node: Int?, _ tape: JSONTape) -> UnsafeBufferPointer<UInt8>? {
    guard let node, tape.kind(node) == .string else { return nil }
    return tape.letters(of: tape.nodes[node])
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Tells if it is two texts with a space between them, or without one where the words end
  /// all the same: at an ideograph or a Korean syllable.
  fileprivate func isRow(of first: Self, _ last: Self) -> Bool {
    let gap = count - first.count - last.count
    guard gap == 0 || gap == 1, !first.isEmpty, has(first, at: 0),
      has(last, at: first.count + gap)
    else { return false }
    if gap == 1 { return self[first.count] == UInt8(ascii: " ") && last.beginsAlone }
    let sides = [first.traits(at: first.startOfLastScalar), last.traits(at: 0)]
    return sides.contains { $0.contains(.word) }
  }

  /// Tells if a text that is no longer than what is left stands at an offset.
  private func has(_ text: Self, at offset: Int) -> Bool {
    for place in 0..<text.count where self[offset + place] != text[place] { return false }
    return true
  }

  /// True where the text begins with no mark, which would belong to what stands before it.
  private var beginsAlone: Bool {
    first != UInt8(ascii: "\\") && traits(at: 0).contains(.alone)
  }

  private var startOfLastScalar: Int {
    lastIndex { !$0.continuesScalar } ?? 0
  }

  /// Returns the traits of the scalar at an offset; none at the end.
  private func traits(at offset: Int) -> LetterTraits {
    var place = offset
    return scalar(at: &place)?.traits ?? []
  }
}
