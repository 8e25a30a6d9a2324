/// A roll of 20 kB that uses everything that the format has: the full one, and a crowd.
enum LongRoll {
  static let bytes = Array(text.utf8)

  static let text = FullRoll.text.replacing(
    #""delegates": ["#, with: #""delegates": ["# + crowd, maxReplacements: 1)

  private static let crowd = (0..<72).map(person).joined()

  /// Nobody of these exists.
  private static func person(_ number: Int) -> String {
    let name = ["Zoë Sample", "Łukasz Próbny", "紙 試す", #"\u00c9mile \"Faux\" Nom"#][number % 4]
    let extra = [
      #""note": {"en": "Line\nline", "zh-Hant": "絲"}"#, #""x-rank": -1.5e2"#,
      #""contacts": [{"type": "url", "value": "https:\/\/example.org"}]"#,
      #""lang": "und", "honorific_prefix": null"#, #""x-made-up": [true, false, {}, []]"#,
    ][number % 5]
    return """

          {"id": "person-\(number)", "name": "\(name) \(number)", "country": "FR", "city": "lyon",
           "posts": [{"title": {"en": "Warden \(number)"}, "organizations": ["isu"]}],
           \(extra), "sources": ["page"]},
      """
  }
}
