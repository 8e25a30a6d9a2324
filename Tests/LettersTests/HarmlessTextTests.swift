import Cells
import Letters
import Testing

/// Text that is passed over at one look would pass a close look.
@Suite struct HarmlessTextTests {
  private func isHarmless(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer(HarmlessText.isAll)
  }

  @Test func noScalarHidesAnythingOrIsComposedOtherwise() {
    var count = 0
    for scalar in (UInt32(0)...0x1FFFF).compactMap(Unicode.Scalar.init) {
      let text = String(scalar)
      guard isHarmless(text) else { continue }
      count += 1
      let composed = Normalization.composed(text).unicodeScalars
      #expect(
        composed.elementsEqual(text.unicodeScalars) && TextFilter.hidden(in: text).isEmpty)
    }
    #expect(count > 30_000)
  }

  @Test(arguments: [
    "“Silk in Lyon”, l’an – 2020…", "里昂市、(南充)“絲綢”。", "«Città della seta»", "Żółć Ωμέγα Юлия",
  ])
  func commonTextIsPassedOver(_ text: String) { #expect(isHarmless(text)) }

  @Test(arguments: [
    "e\u{301}", "a\u{200B}b", "a\u{202E}b", "a\u{2028}b", "\u{FFA0}", "カ\u{3099}",
  ])
  func whatMayHideSomethingIsLookedAt(_ text: String) { #expect(!isHarmless(text)) }
}
