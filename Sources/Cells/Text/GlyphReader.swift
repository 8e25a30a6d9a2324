/// Reads a text scalar by scalar into glyphs, and keeps the scalars that are not shown.
struct GlyphReader {
  private(set) var glyphs: [Glyph] = []
  /// The scalars that the glyphs do not show as themselves, in the text's order.
  private(set) var omitted: [Omission] = []

  /// A scalar that is not shown as itself.
  struct Omission {
    let scalar: Unicode.Scalar
    /// The number of scalars before it in the text.
    let position: Int
    /// True where the scalar is worth telling: what only joins an emoji, or makes a picture of it,
    /// is not.
    let isNews: Bool
  }

  /// The scalars worth telling that are not shown.
  var hidden: [Unicode.Scalar] { omitted.filter(\.isNews).map(\.scalar) }

  /// The number of scalars that were read before the present one; -1 before the first.
  private var position = -1
  /// The index of the first glyph of the present cluster.
  private var clusterStart = 0
  /// True where the last glyph stands for something: marks on it stand on what the text does not
  /// have.
  private var isOnStandIn = false
  /// The first scalar of the present cluster.
  private var first: Unicode.Scalar = " "
  /// The scalar before, joiners not counted.
  private var previous: Unicode.Scalar = " "
  /// A joiner that waits for the letter after it, and its position.
  private var joiner: (scalar: Unicode.Scalar, position: Int)?

  /// Takes the whole text, by clusters where it has any of several scalars.
  mutating func read(_ text: some StringProtocol) {
    glyphs.reserveCapacity(text.utf8.count)
    if text.isOrdinary {
      for scalar in text.unicodeScalars { begin(scalar) }
    } else {
      for cluster in text { read(cluster) }
    }
    dropJoiner()
  }

  /// Reads a text, but hands the glyphs out and keeps none: all of them take some ten times the
  /// memory of the text.
  mutating func read(_ text: some StringProtocol, _ body: (Glyph) -> Void) {
    for cluster in text {
      read(cluster)
      // A joiner may still come to stand on the last.
      guard glyphs.count > 100 else { continue }
      glyphs.dropLast().forEach(body)
      glyphs.removeFirst(glyphs.count - 1)
    }
    dropJoiner()
    glyphs.forEach(body)
    glyphs = []
  }

  private mutating func read(_ cluster: Character) {
    let isFlag = isFlagWithTags(cluster)
    var scalars = cluster.unicodeScalars.makeIterator()
    if let first = scalars.next() { begin(first) }
    while let scalar = scalars.next() {
      position += 1
      if isFlag || isFolded(scalar) { fold(scalar) } else { take(scalar) }
    }
  }

  private mutating func begin(_ scalar: Unicode.Scalar) {
    clusterStart = glyphs.count
    position += 1
    first = scalar
    take(scalar)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let rule = ScalarRule(scalar)
    if rule == .joiner { return hold(scalar) }
    settleJoiner(before: scalar)
    previous = scalar
    switch rule {
    case .spacing where isBareSkinTone(scalar): putStandIn(for: scalar)
    case .spacing(let width): put(Glyph(scalar, width: width))
    case .mark: putMark(scalar)
    case .standIn: putStandIn(for: scalar)
    case .nothing, .joiner: omit(scalar)
    }
  }

  /// Puts a mark on its base. A mark never leaves its cluster: one without a base stands on a `·`,
  /// not on the letter before, and is told of, as the text does not have that base. Half a syllable
  /// of Hangul would not stand there: text that is filtered again would get another.
  private mutating func putMark(_ mark: Unicode.Scalar) {
    let base = glyphs.count > clusterStart ? glyphs[glyphs.count - 1].base : nil
    if base == nil || base == Glyph.standIn.base, !mark.properties.isGraphemeExtend {
      return putStandIn(for: mark)
    }
    if base == nil { putStandIn() }
    if !glyphs[glyphs.count - 1].add(mark) || isOnStandIn { omit(mark) }
  }

  private mutating func put(_ glyph: Glyph) {
    glyphs.append(glyph)
    isOnStandIn = false
  }

  /// Tells if a scalar is a skin tone without a hand before it: it would colour whatever comes to
  /// stand there.
  private func isBareSkinTone(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value) && glyphs.count == clusterStart
  }

  private mutating func putStandIn(for scalar: Unicode.Scalar) {
    putStandIn()
    omit(scalar)
  }

  private mutating func putStandIn() {
    glyphs.append(.standIn)
    isOnStandIn = true
  }

  private mutating func omit(_ scalar: Unicode.Scalar, isNews: Bool = true) {
    omitted.append(Omission(scalar: scalar, position: position, isNews: isNews))
  }
}

/// Joiners stay where they are part of the spelling: after a shaped letter and before another.
///
/// The second letter may begin the next cluster, as it does after a non-joiner in Persian.
extension GlyphReader {
  private mutating func hold(_ scalar: Unicode.Scalar) {
    dropJoiner()
    joiner = (scalar, position)
  }

  private mutating func settleJoiner(before next: Unicode.Scalar) {
    guard let kept = joiner, previous.isShaped, next.isShaped, !glyphs.isEmpty, !isOnStandIn,
      glyphs[glyphs.count - 1].add(kept.scalar)
    else { return dropJoiner() }
    joiner = nil
  }

  private mutating func dropJoiner(isNews: Bool = true) {
    if let joiner {
      omitted.append(Omission(scalar: joiner.scalar, position: joiner.position, isNews: isNews))
    }
    joiner = nil
  }
}

/// No cell holds a family or a skin tone: of an emoji sequence its first scalar is shown. The two
/// letters of a flag are a column each, which is all that a flag takes.
extension GlyphReader {
  /// Hides what belongs to an emoji. What only joins it, or makes a picture of it, is no news.
  private mutating func fold(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x200D: return hold(scalar)
    case 0xFE0E...0xFE0F where previous.properties.isEmoji && joiner == nil:
      omit(scalar, isNews: false)
    default:
      dropJoiner(isNews: joiner?.scalar != "\u{200D}" || !scalar.properties.isEmoji)
      omit(scalar)
    }
    previous = scalar
  }

  /// Tells if the scalar belongs to the emoji that began the cluster, and adds nothing to it.
  private func isFolded(_ scalar: Unicode.Scalar) -> Bool {
    guard first.value > 0x7F, first.properties.isEmoji else { return false }
    return switch scalar.value {
    case 0x200D, 0xFE0E, 0xFE0F: true  // joins two emoji; text or picture
    case 0x1F1E6...0x1F1FF: false
    default: scalar.properties.isEmoji
    }
  }

  /// Tells if tags make the cluster a flag. Other tags are a message that nobody sees.
  private func isFlagWithTags(_ cluster: Character) -> Bool {
    guard cluster.unicodeScalars.first == "🏴" else { return false }
    return Self.regions.contains(cluster.unicodeScalars.dropFirst().map(\.value))
  }

  /// England, Scotland and Wales, the only regions that have one; a cancelling tag ends each.
  private static let regions = ["gbeng", "gbsct", "gbwls"].map { region in
    region.unicodeScalars.map { 0xE0000 + $0.value } + [0xE007F]
  }
}
