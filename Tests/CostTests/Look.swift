/// Something that looks at a roll: a command, or a page that keys lead to.
struct Look: Hashable, Sendable {
  let name: String
  /// The command line, without the roll.
  private let words: [String]

  private init(_ name: String, _ words: [String]) {
    (self.name, self.words) = (name, words)
  }

  /// The look of its command at nothing in particular: where there is nothing, they all cost the same.
  var plain: Look {
    switch words.first {
    // Where nobody is, everything that a word may mean is asked for; of one letter little is.
    case "search", "match": .search("x")
    case "snapshot": .firstFrame
    default: self
    }
  }

  /// The command, its form of output, or the page: without what is searched for.
  var kind: String {
    words.first == "search" ? "search " + words.filter { $0.hasPrefix("--") }.joined() : name
  }

  /// The words for a roll in a file.
  func words(_ file: String) -> [String] { words + ["--data", file] }

  static let check = Look("check", ["check"])
  static let export = Look("export", ["export", "--format", "csv"])
  static let cards = Look("export as cards", ["export", "--format", "vcard"])
  static let board = Look("board", ["board"])

  static func search(_ query: String, _ form: String? = nil) -> Look {
    let words = ["search"] + query.split(separator: " ").map(String.init)
    return Look(
      "search \(query)" + (form.map { " " + $0 } ?? ""), words + (form.map { [$0] } ?? []))
  }

  /// The same query on a line of standard input.
  static let match = Look("match", ["match"])

  /// The screen that keys lead to.
  static func page(_ name: String, _ keys: String) -> Look {
    Look("page: \(name)", ["snapshot", "--keys", keys])
  }

  static let firstFrame = page("first frame", "")
  static let network = page("network", "14G")
  static let country = page("country", "1j4G")
  static let person = page("person", "<enter>G")
  static let orientation = page("orientation", "34G")
  static let leaders = page("leaders", "3<enter>G")
  static let meetings = page("meetings", "mG")
  static let failure = page("failure", "G")
  /// What the last link of the first person leads to: a source.
  static let source = page("source", "<enter>G<enter>G")
  /// What the first link of the first person leads to: the organization of the first post.
  static let organization = page("organization", "<enter><enter>G")
  /// Where the first person has neither post nor country, the first link is the city.
  static let city = page("city", "<enter><enter>G")
  /// By family name, city and organization, one after the other.
  static let sorted = page("sorted", "sss")
}
