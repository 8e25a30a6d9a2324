import Cells
import Testing

@testable import Membership

/// What `check` calls unseen is what no screen shows.
@Suite struct OneAnswerTests {
  @Test(arguments: 0...16)
  func whatIsWarnedOfIsNotShown(plane: UInt32) {
    for value in plane << 16...plane << 16 | 0xFFFF {
      guard let scalar = Unicode.Scalar(value), !scalar.properties.isJoinControl else { continue }
      let text = "a\(scalar)b"
      guard HiddenCharacters.first(in: text) != nil || Self.isControl(scalar) else { continue }
      let isNamed = !TextFilter.hidden(in: text).isEmpty
      #expect((HiddenCharacters.first(in: text) != nil) == isNamed, "\(HiddenScalar(scalar))")
      #expect(scalar.isShown != isNamed, "\(HiddenScalar(scalar))")
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    [.control, .format, .lineSeparator, .paragraphSeparator]
      .contains(scalar.properties.generalCategory)
  }
}
