/// Where on the tape stands what is kept of a person: found in one walk over the keys.
struct PersonNodes {
  let whole: Int
  private(set) var name: Int?
  private(set) var country: Int?
  private(set) var city: Int?
  private(set) var capacity: Int?
  private(set) var otherNames: Int?
  private(set) var posts: Int?

  /// `person` is the node of an object. A null is no value.
  init(_ person: Int, _ tape: JSONTape) {
    whole = person
    for key in tape.keys(person) where tape.kind(key + 1) != .null {
      switch Key(rawValue: Int(tape.nodes[key].link)) {
      case .name: name = key + 1
      case .country: country = key + 1
      case .city: city = key + 1
      case .capacity: capacity = key + 1
      case .otherNames: otherNames = key + 1
      case .posts: posts = key + 1
      default: break
      }
    }
  }

  func firstPost(_ tape: JSONTape) -> Int? { tape.firstElement(of: posts) }

  /// The first organization of the first post.
  func firstBody(_ tape: JSONTape) -> Int? {
    guard let post = firstPost(tape), tape.kind(post) == .object else { return nil }
    return tape.firstElement(of: tape.value(of: .organizations, in: post))
  }
}
