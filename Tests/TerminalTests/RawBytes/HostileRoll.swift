import Foundation

/// A roll whose every field holds what a terminal must not get.
enum HostileRoll {
  /// What a terminal acts on, and what nobody sees.
  static let payload = sequences.joined() + every + unseen

  private static let sequences = [
    "\u{1B}[31;31;31m", "\u{1B}]0;pwned\u{7}", "\u{1B}]8;;https://example.org\u{1B}\\",
    "\u{1B}]52;c;cHduZWQ=\u{7}", "\u{1B}Pq#0;pwned\u{1B}\\", "\u{1B}[6n", "\u{1B}[?1049l",
    "\u{1B}[?2004l", "\u{1B}[5i", "\u{1B}c", "\u{1B}#8", "\u{9B}31m", "\u{9D}0;pwned\u{9C}",
    "\u{90}pwned\u{9C}", "\r\n",
  ]

  /// Each C0 control, DEL, each C1 control in UTF-8.
  private static let every = (Array(0...0x1F) + Array(0x7F...0x9F)).compactMap {
    Unicode.Scalar($0 as UInt32).map(String.init)
  }.joined()

  /// Direction, nothing, tags, separators, private use, noncharacters, fillers, joiners; a wide one.
  private static let unseen = [
    0x202E, 0x2066, 0x2069, 0x200B, 0x2060, 0xFEFF, 0xAD, 0xE0070, 0xE0077, 0xE007F, 0x2028, 0x2029,
    0xE000, 0xFDD0, 0x10FFFF, 0x378, 0x3164, 0x115F, 0xFE0F, 0x200D, 0x200C, 0x78, 0xFDFD,
  ].compactMap { Unicode.Scalar($0 as UInt32).map(String.init) }.joined()

  /// A roll in which one letter has that many marks: each takes time wherever the letter is drawn.
  static func text(marks: Int = 100) -> String {
    template.replacing("~", with: json(payload))
      .replacing("TOWER", with: "e" + repeatElement("\\u0301", count: marks).joined())
      .replacing("GHOST", with: json("\u{200B}\u{FEFF}\u{2060}"))
  }

  /// Not a roll: what is wrong is told with the keys and the values.
  static let brokenText = brokenTemplate.replacing("~", with: json(payload))

  private static func json(_ text: String) -> String {
    text.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  private static let template = """
    {"version": 1,
     "network": {"name": {"en": "League~", "fr": "Ligue~"}, "also_known_as": ["Alias~"],
       "as_of": "2001", "history": [{"date": "1999", "title": "Event~", "sources": ["s"]}],
       "note": "Remark~"},
     "sources": [{"id": "s", "title": "Paper~", "publisher": "Press~", "lang": "en", "url": "url~"},
       {"id": "t", "title": "GHOST"}],
     "countries": [{"code": "FR", "name": {"en": "Land~", "fr": "Pays~"}},
       {"code": "JP", "name": "GHOST"}],
     "cities": [{"id": "c", "name": {"en": "Town~", "fr": "Ville~"}, "country": "FR"}],
     "organizations": [{"id": "o", "name": {"en": "Body~", "fr": "Corps~"}, "acronym": "B~"},
       {"id": "p", "name": "GHOST"}],
     "delegates": [
       {"id": "a", "name": "Ann~", "family_name": "Fam~", "given_name": "Giv~",
        "honorific_prefix": "Dr~", "country": "FR", "city": "c", "region": "Area~",
        "other_names": [{"name": "Anna~", "kind": "spelling", "sources": ["s"]}],
        "posts": [{"title": {"en": "Job~", "fr": "Poste~"}, "organizations": ["o"],
          "printed": {"fr": "Imprime~"}}],
        "contacts": [{"type": "email", "value": "mail~"}], "note": "Word~", "sources": ["s", "t"]},
       {"id": "b", "name": "GHOST", "country": "JP", "posts": [{"title": "T", "organizations": ["p"]}]},
       {"id": "c", "name": "TOWER", "country": "FR"},
       {"id": "d", "name": "~", "country": "FR", "capacity": "guest"},
       {"id": "e", "name": "\\ufdfd\\ufdfd\\ufdfd", "posts": [{"title": "~"}]}],
     "orientations": [{"id": "i", "number": 1, "title": {"en": "Aim~", "fr": "But~"},
       "leader": {"delegate": "a", "sources": ["s"]}, "co_leader": {"organization": "o"},
       "members": [{"city": "c"}], "sources": ["s"]},
       {"id": "j", "number": 2, "title": "GHOST"}],
     "meetings": [{"id": "m", "date": "2001-02-03", "title": "Session~", "form": "online",
       "hosts": [{"organization": "o"}], "chair": {"delegate": "a"}, "note": "Memo~",
       "agenda": [{"title": "Item~", "speakers": [{"delegate": "a"}], "sources": ["s"]}],
       "sources": ["s"]}]}
    """

  private static let brokenTemplate = """
    {"version": "v~", "~": 1, "network": {"name": {"en": "N", "x~": "y"}, "as_of": "day~"},
     "delegates": [{"id": "id~", "name": "Ann~", "country": "FX~", "key~": {"~": "~"}},
       {"id": "z", "name": 1, "capacity": "~", "city": "c~", "lang": "l~"}], "cities": "~"}
    """
}
