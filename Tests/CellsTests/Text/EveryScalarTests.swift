import CWidth
import Testing

@testable import Cells

/// The table of what a terminal gets, written down a second time and held against every scalar that
/// there is, between two letters.
struct EveryScalarTests {
  @Test(arguments: 0...16)
  func isShownAsTheTableSays(plane: UInt32) {
    var wrong: [HiddenScalar] = []
    for value in plane << 16...plane << 16 | 0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var reader = GlyphReader()
      reader.read("a\(scalar)b")
      if !isRight(reader, about: scalar) { wrong.append(HiddenScalar(scalar)) }
    }
    #expect(wrong.isEmpty)
  }

  /// What Unicode's own lists, and its names, say that nobody sees.
  @Test(arguments: 0...16)
  func whatUnicodeCallsUnseenIsNotShown(plane: UInt32) {
    var wrong: [HiddenScalar] = []
    for value in plane << 16...plane << 16 | 0xFFFF {
      guard let scalar = Unicode.Scalar(value), isUnseen(scalar.properties) else { continue }
      var reader = GlyphReader()
      reader.read("a\(scalar)b")
      let isBlank = TextFilter.isBlank(String(scalar))
      if !isBlank, reader.hidden != [scalar] { wrong.append(HiddenScalar(scalar)) }
      if isBlank != scalar.isBlank { wrong.append(HiddenScalar(scalar)) }
    }
    #expect(wrong.isEmpty)
  }

  private func isUnseen(_ properties: Unicode.Scalar.Properties) -> Bool {
    properties.isDefaultIgnorableCodePoint || properties.isWhitespace || properties.isBidiControl
      || properties.isJoinControl || properties.isVariationSelector
      || properties.isNoncharacterCodePoint || properties.isPatternWhitespace
      || properties.name.map(isOfBlanks) == true
  }

  /// Fillers of gaps and lines are strokes, and the symbol for a blank is one.
  private func isOfBlanks(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return name.hasSuffix("NULL NOTEHEAD")
      || words.contains { ["FILLER", "BLANK"].contains($0) }
        && !words.contains { ["GAP", "LINE", "SPACE", "SYMBOL"].contains($0) }
  }

  /// Shown as it should be, in the columns that the C library counts; and named unless it is shown.
  private func isRight(_ reader: GlyphReader, about scalar: Unicode.Scalar) -> Bool {
    let shown = reader.glyphs.flatMap { $0.text.unicodeScalars }
    let columns = reader.glyphs.reduce(0) { $0 + Int($1.width) }
    let widths = shown.map { Int(width_of_scalar($0.value)) }
    let (rule, isNamed) = (Shown(scalar), reader.hidden == [scalar])
    return shown == rule.text(of: scalar) && isNamed != (rule == .itself)
      && !widths.contains(-1) && widths.reduce(0, +) == columns
  }
}

/// What the trust document's table says, row by row.
private enum Shown {
  case itself, dot, nothing

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x2029: self = .dot  // C0, DEL, C1, separators
    case 0x202A...0x202E, 0x2066...0x2069: self = .dot  // bidi embeddings, overrides, isolates
    case 0xE0001, 0xE0020...0xE007F: self = .dot  // tags
    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800: self = .dot  // fillers
    case 0x13441, 0x13442, 0x16FE4, 0x1D159: self = .dot
    case 0xFDD0...0xFDEF: self = .dot  // noncharacters; the others end each plane
    case _ where scalar.value & 0xFFFE == 0xFFFE: self = .dot
    case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: self = .dot  // private use
    case 0x200B, 0x2060, 0xFEFF, 0xAD, 0x180E: self = .nothing
    case 0x2061...0x2064: self = .nothing  // invisible operators
    case 0xFE00...0xFE0F, 0x180B...0x180D, 0x180F, 0xE0100...0xE01EF: self = .nothing
    case 0x200E, 0x200F, 0x61C: self = .nothing  // marks of direction
    case 0x200C, 0x200D: self = .nothing  // joiners, which Latin letters do not need
    case 0x1161...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: self = .dot  // half a syllable
    default: self = Self.byProperty(scalar)
    }
  }

  /// What the table does not name by number.
  private static func byProperty(_ scalar: Unicode.Scalar) -> Shown {
    let (category, width) = (scalar.properties.generalCategory, width_of_scalar(scalar.value))
    if category == .unassigned { return .dot }
    let isUnseen = scalar.properties.isDefaultIgnorableCodePoint
    if isUnseen || category == .format && width == 0 { return .nothing }
    return width < 0 ? .dot : .itself
  }

  func text(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch self {
    case .itself: ["a", scalar, "b"]
    case .dot: ["a", "·", "b"]
    case .nothing: ["a", "b"]
    }
  }
}

extension Unicode.Scalar {
  /// Whether a text of it alone is one of which nothing is to be seen, not even a dot.
  fileprivate var isBlank: Bool {
    switch Shown(self) {
    case .itself: properties.isWhitespace
    case .dot: false
    case .nothing: true
    }
  }
}
