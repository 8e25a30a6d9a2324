import Exchange
import JSON
import Membership

/// A text of another program, read as a roll.
struct Importing {
  let roll: Roll
  let remarks: [ForeignRemark]

  init(_ text: String, format: ForeignFormat? = nil, map: [(field: Field, heading: String)] = [])
    throws
  {
    try self.init(bytes: Array(text.utf8), format: format, map: map)
  }

  init(bytes: [UInt8], format: ForeignFormat? = nil, map: [(field: Field, heading: String)] = [])
    throws
  {
    let foreign = try ForeignRoll(bytes, name: "list", format: format, map: map)
    roll = try Roll(json: foreign.json)
    remarks = foreign.remarks
  }

  /// A person a line: the name, the country's code, and the posts.
  var people: [String] {
    roll.delegates.map { person in
      let country = person.country.map { roll[$0].code } ?? "-"
      let posts = person.posts.map { post in
        ([post.title.texts[0]] + post.organizations.map { roll[$0].name.texts[0] })
          .joined(separator: " at ")
      }
      return ([person.name, country] + posts).joined(separator: " | ")
    }
  }
}
