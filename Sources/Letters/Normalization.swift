internal import CLetters

/// Unicode's normalization forms C and D (Unicode Standard Annex #15), in linear time.
///
/// To put marks in a row in order takes the square of their number, so that no more than thirty of
/// them are taken together, as in the annex's Stream-Safe Text Format. No language has so many.
package enum Normalization {
  /// The most marks in a row that are ordered together.
  private static let mostMarks = 30

  /// Tells if a text is in form C. A text of nothing but characters that compose with none is known
  /// at a glance.
  package static func isComposed(_ text: String) -> Bool {
    if isInert(text) { return true }
    return composed(Array(text.unicodeScalars)).elementsEqual(text.unicodeScalars)
  }

  /// Returns the text in form C.
  package static func composed(_ text: String) -> String {
    if isInert(text) { return text }
    var composed = String.UnicodeScalarView()
    composed.append(contentsOf: self.composed(Array(text.unicodeScalars)))
    return String(composed)
  }

  private static func isInert(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.traits.contains(.inert) }
  }

  /// Returns scalars in form D.
  package static func decomposed(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var decomposed: [Unicode.Scalar] = []
    var firstMark = 0
    for scalar in scalars {
      Letters.forEachDecomposed(of: scalar) { part in
        let combining = Letters.combiningClass(of: part)
        var place = decomposed.count
        decomposed.append(part)
        if combining == 0 { firstMark = place + 1 }
        if place - firstMark == mostMarks { firstMark = place }
        while place > firstMark, Letters.combiningClass(of: decomposed[place - 1]) > combining {
          decomposed.swapAt(place, place - 1)
          place -= 1
        }
      }
    }
    return decomposed
  }

  /// Returns scalars in form C.
  package static func composed(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var composed: [Unicode.Scalar] = []
    // The last scalar that marks stand on, how many do, and the class of the last that is left.
    var (base, marks, last): (Int?, Int, UInt8) = (nil, 0, 0)
    for scalar in decomposed(scalars) {
      let combining = Letters.combiningClass(of: scalar)
      marks = combining == 0 ? 0 : marks + 1
      if let base, marks <= mostMarks, composed.count == base + 1 || last < combining,
        let whole = pair(composed[base], scalar)
      {
        composed[base] = whole
        continue
      }
      if combining == 0 { base = composed.count }
      last = combining
      composed.append(scalar)
    }
    return composed
  }

  /// Returns the character that two are written as; nil: none. By halving some nine hundred pairs,
  /// each with its 21 bits of the first, the second and the whole.
  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    if let syllable = HangulSyllable.composed(first.value, second.value) { return syllable }
    let wanted = UInt64(first.value) << 42 | UInt64(second.value) << 21
    let pairs = Letters.table.section(4, of: UInt64.self)
    var places = 1..<Int(pairs[0]) + 1
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      if pairs[middle] & ~0x1FFFFF == wanted {
        return Unicode.Scalar(UInt32(pairs[middle] & 0x1FFFFF))
      }
      places =
        pairs[middle] < wanted ? middle + 1..<places.upperBound : places.lowerBound..<middle
    }
    return nil
  }
}
