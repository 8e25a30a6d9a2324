/// Hostile text: half of it from where the rules are, half from the whole of Unicode.
package func randomText(_ generator: inout SeededGenerator) -> String {
  let blocks: [ClosedRange<UInt32>] = [
    0x00...0x20, 0x41...0x7A, 0x7F...0xBF, 0x300...0x36F, 0x600...0x6FF, 0x900...0x97F,
    0xE00...0xE7F, 0x1100...0x11FF, 0x2000...0x206F, 0x3040...0x30FF, 0x4E00...0x4FFF,
    0xAC00...0xACFF, 0xFE00...0xFEFF, 0x1F1E6...0x1F1FF, 0x1F3F4...0x1F3FF, 0x1F3FB...0x1F3FF,
    0x1F466...0x1F469,
    0xE0000...0xE01FF, 0...0xD7FF, 0xE000...0x10FFFF,
  ]
  var text = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...24, using: &generator) {
    let block = blocks.randomElement(using: &generator) ?? 0...0
    text.append(Unicode.Scalar(UInt32.random(in: block, using: &generator)) ?? " ")
  }
  return String(text)
}
