extension Growth {
  /// Letters of every kind that is treated in its own way, in every text that can be long.
  static let texts = letters.map { name, letters in
    Growth(
      "letters: \(name)", 1600 / letters.unicodeScalars.count,
      [.check, .search("sample", "--json"), .person]
    ) { roll, count in
      let text = String(repeating: letters, count: count)
      roll.network += [#""note": "\#(text)""#]
      roll.organizations = [#"{"id": "isu", "name": "I\#(text)"}"#]
      roll.delegates = [
        GrowingRoll.person(
          "p", "Sample\(text)", #""posts": [{"title": "\#(text)", "organizations": ["isu"]}]"#,
          #""note": "\#(text)""#)
      ]
      roll.orientations = [#"{"id": "o", "number": 1, "title": "\#(text)"}"#]
    }
  }

  private static let letters = [
    ("words", "silk "), ("one word", "x"), ("lines", #"ab\n"#), ("escapes", #"\u00e9"#),
    ("ideographs", "絲"), ("marked letters", "e\u{323}\u{301} "), ("marks", "\u{301}"),
    ("Arabic", "سلام "), ("Devanagari", "क्षि"), ("vowels of Hangul", "\u{1161}"),
    ("emoji of several", "👩🏽‍🌾"), ("flags", "🇫🇷"), ("unseen", "\u{200B}"), ("private", "\u{E000}"),
  ]
}
