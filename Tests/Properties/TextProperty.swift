import Cells
import CWidth

/// What holds for the text filter whatever it is given.
package enum TextProperty {
  /// What is wrong; nil: all is well.
  package static func fault(for bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    let shown = TextFilter.filtered(text)
    if let scalar = shown.unicodeScalars.first(where: isForbidden) {
      return "U+\(String(scalar.value, radix: 16)) gets through"
    }
    let kept = TextFilter.filtered(text, keepingNewlines: true)
    if kept.unicodeScalars.contains(where: { $0 != "\n" && isForbidden($0) }) {
      return "a line feed lets something through"
    }
    return fault(inGlyphsOf: text) ?? fault(inColumnsOf: text, shown)
  }

  private static func fault(inGlyphsOf text: String) -> String? {
    for glyph in TextFilter.glyphs(of: text) {
      let width = width_of_scalar(glyph.base.value)
      guard width == Int32(glyph.width), (1...2).contains(width) else {
        return "a base has no width"
      }
      guard glyph.marks.count <= 4 else { return "a cell cannot hold five marks" }
      guard glyph.marks.allSatisfy({ width_of_scalar($0.value) == 0 }) else {
        return "a mark has a width"
      }
    }
    _ = TextFilter.hidden(in: text)
    return nil
  }

  private static func fault(inColumnsOf text: String, _ shown: String) -> String? {
    let columns = TextFilter.columns(of: text)
    let width = shown.unicodeScalars.reduce(0) { $0 + Int(width_of_scalar($1.value)) }
    if width != columns { return "\(columns) columns are counted, \(width) are taken" }
    if columns > text.utf8.count { return "\(columns) columns are more than there are bytes" }
    for limit in [0, 1, columns / 2, columns] {
      let prefix = TextFilter.prefix(of: text, columns: limit)
      if TextFilter.columns(of: prefix) > limit { return "a prefix is too wide" }
    }
    return nil
  }

  /// Said once more, not asked of the filter's own table.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0x2800, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
      return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
      return true
    default: return false
    }
  }
}
