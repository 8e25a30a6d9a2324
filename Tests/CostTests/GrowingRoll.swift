/// A roll in which nobody exists, and of which one list or text can be as long as one likes.
struct GrowingRoll {
  var network: [String] = [#""name": "Fictional""#]
  var sources: [String] = []
  var countries: [String] = []
  var cities: [String] = []
  var organizations: [String] = []
  var delegates: [String] = []
  var orientations: [String] = []
  var meetings: [String] = []
  /// Further members of the outermost object.
  var others: [String] = []

  var text: String {
    let lists = [
      ("sources", sources), ("countries", countries), ("cities", cities),
      ("organizations", organizations), ("delegates", delegates), ("orientations", orientations),
      ("meetings", meetings),
    ]
    let members = lists.map { "\"\($0)\": [\($1.joined(separator: ",\n"))]" }
    let network = "\"network\": {\(network.joined(separator: ", "))}"
    return "{" + (["\"version\": 1", network] + members + others).joined(separator: ",\n") + "}"
  }

  /// A source, and a country, for what has one: unused, `check` would warn of them.
  static let page = [#"{"id": "page"}"#]
  static let france = [#"{"code": "FR", "name": "France"}"#]

  /// A member of an object: a list of strings.
  static func list(_ key: String, _ words: [String]) -> String {
    "\"\(key)\": [" + words.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }

  static func person(_ id: String, _ name: String, _ members: String...) -> String {
    object([#""id": "\#(id)""#, #""name": "\#(name)""#] + members)
  }

  static func object(_ members: [String]) -> String {
    "{" + members.joined(separator: ", ") + "}"
  }

  static func ids(_ beginning: String, _ count: Int) -> [String] {
    (0..<count).map { "\(beginning)\($0)" }
  }
}
