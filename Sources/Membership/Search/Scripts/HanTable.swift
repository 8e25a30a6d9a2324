import Foundation

/// What is known of the ideographs of a roll: the form that each is compared in, and its pinyin.
///
/// It learns many at once, as ICU takes much longer for each text than for each letter.
struct HanTable: Sendable {
  /// Knows nothing; costs nothing. Ideographs are compared as they are written.
  static let none = HanTable()

  private var simplified: [Unicode.Scalar: Unicode.Scalar] = [:]
  /// How an ideograph is read that begins a name, as a surname: 單 shan, 曾 zeng.
  private var initial: [Unicode.Scalar: [UInt8]] = [:]
  /// How it is read elsewhere.
  private var medial: [Unicode.Scalar: [UInt8]] = [:]
  private let usesICU: Bool

  private init() {
    usesICU = false
  }

  /// Asks ICU for ideographs.
  init(of ideographs: Ideographs) {
    usesICU = true
    learn(ideographs.all[...])
  }

  /// Asks ICU for more ideographs.
  mutating func learn(_ ideographs: ArraySlice<Unicode.Scalar>) {
    let new = ideographs.filter { simplified[$0] == nil }.sorted()
    if new.isEmpty { return }
    for (ideograph, form) in zip(new, Self.transform(new, "Traditional-Simplified")) {
      simplified[ideograph] = form.unicodeScalars.first
    }
    let forms = Set(new.compactMap { simplified[$0] }.filter { initial[$0] == nil }).sorted()
    // One after the other: both have the same rules, and two threads would read them twice.
    initial.merge(Self.readings(forms, "Han-Latin/Names")) { $1 }
    medial.merge(Self.readings(forms, "Han-Latin")) { $1 }
  }

  /// The form that an ideograph is compared in.
  func folded(_ ideograph: Unicode.Scalar) -> Unicode.Scalar {
    HanVariants.folded(simplified(ideograph))
  }

  /// The pinyin of an ideograph without tones, as codes of `Sounds`; nil where none is known.
  func pinyin(_ ideograph: Unicode.Scalar, beginsName: Bool) -> [UInt8]? {
    (beginsName ? initial : medial)[simplified(ideograph)]
  }

  /// Always towards the simplified form: back would have to choose (范 is 范 and 範).
  private func simplified(_ ideograph: Unicode.Scalar) -> Unicode.Scalar {
    if let form = simplified[ideograph] { return form }
    guard usesICU else { return ideograph }
    let form = Self.transform([ideograph], "Traditional-Simplified").first
    return form?.unicodeScalars.first ?? ideograph
  }

  /// How a transform reads each ideograph.
  private static func readings(
    _ ideographs: [Unicode.Scalar], _ name: String
  ) -> [Unicode.Scalar: [UInt8]] {
    var readings: [Unicode.Scalar: [UInt8]] = [:]
    for (ideograph, text) in zip(ideographs, transform(ideographs, name)) {
      readings[ideograph] = Pinyin.syllable(text)
    }
    return readings
  }

  /// Transforms each ideograph as a text by itself.
  private static func transform(_ ideographs: [Unicode.Scalar], _ name: String) -> [Substring] {
    let text = ideographs.map(String.init).joined(separator: "\n")
    let transformed = text.applyingTransform(StringTransform(name), reverse: false) ?? text
    return transformed.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
