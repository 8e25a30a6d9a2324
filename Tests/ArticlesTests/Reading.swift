import Articles
import Cells
import Membership
import Phrases

/// A made-up network, whose things say everything that an article can.
enum Reading {
  static let json = #"""
    {"version": 1,
     "network": {"name": {"en": "Fictional Union of Ink Towns", "fr": "Union fictive des villes d'encre"},
       "purpose": {"text": {"en": "To share ink"}, "sources": ["b"]},
       "leadership": {"text": {"en": "Nobody says who leads"}, "sources": ["b"]},
       "city_lists": [
         {"cities": [{"city": "inkville"}, {"name": "Blotberg"}], "sources": ["b"],
          "note": {"en": "The towns that were going to join"}},
         {"cities": [{"name": "Quillton"}], "sources": ["a"]}]},
     "sources": [
       {"id": "a", "title": "Minutes", "publisher": "The Scribe", "date": "2001-02",
        "url": "https://example.org/a"},
       {"id": "b", "title": {"en": "A page on ink"}, "derived": ["en"]},
       {"id": "c", "title": "Uncited by the network"}],
     "countries": [{"code": "FR", "name": {"en": "France", "fr": "La France"}, "sources": ["a"]}],
     "cities": [{"id": "inkville", "name": {"en": "Inkville", "fr": "Encreville"}, "country": "FR",
       "other_names": [{"name": "Inkvile", "kind": "spelling", "misprint": true, "sources": ["b"]}],
       "sources": ["a"]}],
     "organizations": [{"id": "mill", "name": {"fr": "Le Moulin", "en": "The Mill"}, "derived": ["en"],
       "acronym": "LM", "sources": ["a"]}],
     "delegates": [
       {"id": "zoe", "name": "Zoë Sample", "country": "FR", "city": "inkville", "sources": ["a"],
        "inferred": {"city": {"en": "the mill"}},
        "other_names": [
          {"name": "ZOË SAMPLE", "kind": "spelling", "sources": ["b"]},
          {"name": "Zoë SAMPLE", "kind": "spelling", "sources": ["c", "b"]},
          {"name": "Zoe Smaple", "kind": "spelling", "misprint": true, "sources": ["c"]}],
        "posts": [{"title": {"en": "Miller", "fr": "Meunière"}, "organizations": ["mill"],
          "derived": ["en"], "printed": {"fr": "meunière du Moulin"}, "sources": ["c"]}]},
       {"id": "ying", "name": "假名", "sources": ["a"],
        "other_names": [{"name": "Jia Ming", "lang": "zh-Latn", "kind": "romanization",
          "derived": true}]}],
     "orientations": [
       {"id": "ink", "number": 1, "title": {"en": "Ink", "fr": "Encre"}, "sources": ["b"],
        "leader": {"delegate": "zoe", "since": "2000-05"}, "co_leader": null}],
     "meetings": [{"id": "m", "date": "2001-02-03", "title": {"en": "Gathering", "fr": "Réunion"},
       "hosts": [{"organization": "mill"}], "chair": {"delegate": "zoe"},
       "participants": [{"delegate": "zoe", "sources": ["a"]},
         {"delegate": "ying", "sources": ["b"]}],
       "agenda": [{"title": {"en": "Blots", "fr": "Taches"}, "speakers": [{"delegate": "zoe"}],
         "note": {"en": "And their removal"}}],
       "sources": ["a"]}]}
    """#

  static func roll() throws -> Roll { try Roll(json: Array(json.utf8)) }

  /// The article as lines: a field as `Name: value`, what is deeper indented.
  static func lines(
    _ subject: (Roll) -> Subject?, _ languages: [String] = ["en"], without leader: Bool = false
  ) throws -> [String] {
    let text =
      leader
      ? json.replacing(
        #""leader": {"delegate": "zoe", "since": "2000-05"}"#, with: #""leader": null"#) : json
    let roll = try Roll(json: Array(text.utf8))
    guard let subject = subject(roll) else { return [] }
    return Wording(roll, .english, languages: languages).article(about: subject).map(line)
  }

  private static func line(_ block: Block) -> String {
    let indent = String(repeating: "  ", count: block.depth)
    return switch block.kind {
    case .heading: "# " + block.text.text
    case .text: indent + block.text.text
    case .entry(let number): indent + "\(number)  " + block.text.text
    case .field(let label): indent + "\(label): " + block.text.text
    case .gap: ""
    case .hidden: "(hidden)"
    }
  }
}
