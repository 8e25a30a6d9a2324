internal import Membership

/// People as a table in Markdown. Nothing in the data is a link, an image or a tag.
struct MarkdownWriter: PeopleWriter {
  private let roll: Roll

  init(_ roll: Roll) { self.roll = roll }

  func begin(_ bytes: inout [UInt8]) {
    let title = Self.escaped(ExportedPerson.words(roll.network.name))
    bytes +=
      "# \(title)\n\n| Name | Country | City | Posts | Contacts |\n|---|---|---|---|---|\n".utf8
  }

  func add(_ reference: Reference<Delegate>, to bytes: inout [UInt8]) {
    let exported = ExportedPerson(reference, in: roll)
    let posts = exported.person.posts.map { post in
      ([ExportedPerson.words(post.title)] + exported.organizations(of: post)).joined(
        separator: ", ")
    }
    let cells = [
      exported.person.name, exported.country, exported.city, posts.joined(separator: "; "),
      exported.person.contacts.map(\.value).joined(separator: "; "),
    ]
    bytes += "| \(cells.map(Self.escaped).joined(separator: " | ")) |\n".utf8
  }

  func end(_ bytes: inout [UInt8]) {}

  /// Returns a text with everything that Markdown could take for markup, addresses that it would
  /// link among it, made a plain character.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": escaped += " "
      case "<", ">", "&", ":", "@": escaped += "&#\(scalar.value);"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "-", ".", "!", "|", "~":
        escaped += "\\\(scalar)"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
