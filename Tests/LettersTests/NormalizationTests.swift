import Foundation
import Testing

@testable import Letters

@Suite struct NormalizationTests {
  /// Unicode's own test, where Debian's unicode-data is installed.
  static let path = "/usr/share/unicode/NormalizationTest.txt.bz2"

  @Test(.enabled(if: FileManager.default.fileExists(atPath: path), "unicode-data is not installed"))
  func unicodesOwnTest() throws {
    var count = 0
    for line in try output(of: ["bzcat", Self.path]).split(separator: "\n") {
      let columns = line.split(separator: ";").prefix(5).map { column in
        column.split(separator: " ").compactMap {
          UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
        }
      }
      guard columns.count == 5, columns.allSatisfy({ !$0.isEmpty }), line.first != "@" else {
        continue
      }
      count += 1
      let isRight =
        columns[0..<3].allSatisfy {
          Normalization.composed($0) == columns[1] && Normalization.decomposed($0) == columns[2]
        }
        && columns[3...].allSatisfy {
          Normalization.composed($0) == columns[3] && Normalization.decomposed($0) == columns[4]
        }
      if !isRight { Issue.record("\(line)") }
    }
    #expect(count > 18_000)
  }

  @Test func everyScalarIsComposedAsFoundationHasIt() {
    for scalar in (0..<0x33000).compactMap(Unicode.Scalar.init) {
      guard let age = scalar.properties.age, age <= (15, 0) else { continue }
      let (text, composed) = (String(scalar), Normalization.composed([scalar]))
      if scalar.traits.contains(.inert), composed == [scalar] { continue }
      if !text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(composed) {
        Issue.record("U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test(arguments: [
    "", "abc", "é", "한글", "張", "\u{1100}", "e\u{301}", "\u{1100}\u{1161}", "\u{340}",
  ])
  func isComposed(_ text: String) {
    let composed = text.precomposedStringWithCanonicalMapping
    let isSame = composed.unicodeScalars.elementsEqual(text.unicodeScalars)
    #expect(Normalization.isComposed(text) == isSame)
    #expect(Normalization.composed(text).unicodeScalars.elementsEqual(composed.unicodeScalars))
  }

  /// More marks than any language has are put in order thirty by thirty: what is composed is so.
  @Test func composingTwiceChangesNothing() {
    let marks: [Unicode.Scalar] = ["\u{301}", "\u{323}", "\u{308}", "\u{345}", "\u{5B0}"]
    var random = SystemRandomNumberGenerator()
    for count in [1, 29, 30, 31, 59, 60, 61, 200] {
      let text =
        ["a", "ω", "\u{AC00}"] + (0..<count).map { _ in marks.randomElement(using: &random)! }
      let composed = Normalization.composed(text)
      #expect(Normalization.composed(composed) == composed, "\(text)")
      #expect(Normalization.decomposed(text).count >= text.count)
    }
  }
}
