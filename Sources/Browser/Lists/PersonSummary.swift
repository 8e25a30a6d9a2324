import Articles
import Cells
package import Membership
import Phrases

/// The facts that a list shows of a person.
struct PersonSummary: Hashable {
  /// The forms of the name, the main one first.
  let forms: [NameForm]
  /// The ranges to light in the name as the roll writes it, in its bytes.
  var highlights: [Range<Int>] = []
  /// The form that answers to a search; nil: none by itself.
  var litForm: NameForm?
  /// The post that is asked about, else the first; before it the city or country, where that tells
  /// the person from others.
  var post = ""
  /// The number of other posts.
  var others = 0
  /// The reason why the person answers to a search, where name and post do not show it.
  var reason = ""

  /// The name as the roll writes it.
  let printed: String
}

extension Browsing {
  /// Returns the facts that the list shows of the person in a row; nil for a heading. Somebody with
  /// a namesake nearby is told apart by a city or country, too.
  func summary(ofRow row: Int, hasNamesake: Bool) -> PersonSummary? {
    let person: Reference<Delegate>
    var match: Match?
    switch listing.rows[row] {
    case .heading: return nil
    case .person(let reference): person = reference
    case .found(let reference, at: let index):
      person = reference
      match = search?.matches?[Int(index)]
    }
    let read = roll[person]
    let post = match?.post ?? roll.post(of: person, read, in: location.narrowing)
    var summary = PersonSummary(
      forms: shownNaming.forms(of: read), highlights: match?.highlights ?? [], printed: read.name)
    summary.others = max(0, read.posts.count - 1)
    summary.post = post.map(wording.brief)?.lineful ?? ""
    if hasNamesake || summary.post.isEmpty { summary.tellApart(read, wording) }
    if let reason = match?.reason { summary.explain(reason, post, wording) }
    return summary
  }

  /// The way in which names are shown now: where people are ordered by family name, that comes
  /// first.
  var shownNaming: Naming {
    sort == .familyName && search?.matches == nil ? .familyFirst : naming
  }
}

extension PersonSummary {
  /// Puts the city or country before the post.
  fileprivate mutating func tellApart(_ person: Delegate, _ wording: Wording) {
    let place = wording.placeName(of: person) ?? ""
    post = [place, post].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Says why the person answers, unless the name or the post that is shown does.
  fileprivate mutating func explain(_ reason: Reason, _ post: Post?, _ wording: Wording) {
    switch reason {
    case .otherName(let other) where forms.contains { $0.text == other.name }:
      litForm = forms.first { $0.text == other.name }
    case .reading(_, let text) where forms.contains { $0.isRead(text) }:
      litForm = forms.first { $0.isRead(text) }
    case .post where post != nil: break
    case .organization(let text) where post.map { wording.names($0, text) } ?? false: break
    default: self.reason = wording.phrases(.reason(reason)).lineful
    }
  }
}

extension Wording {
  /// Whether a post in a few words has an organization by a name.
  fileprivate func names(_ post: Post, _ name: String) -> Bool {
    post.organizations.contains { shortName(of: $0) == name }
  }
}

extension NameForm {
  /// Tells if a reading has the letters of this form, in whatever way either is parted into words.
  fileprivate func isRead(_ reading: String) -> Bool {
    let space = UInt8(ascii: " ")
    return Sort.key(of: text).filter { $0 != space } == Sort.key(of: reading).filter { $0 != space }
  }
}

extension Roll {
  /// Returns the post that a list narrowed so is about, else the first.
  fileprivate func post(
    of person: Reference<Delegate>, _ read: Delegate, in narrowing: Narrowing?
  ) -> Post? {
    let asked: Post? =
      switch narrowing {
      case .organization(let body): read.posts.first { $0.organizations.contains(body) }
      case .city(let city): post(of: person, in: city)
      case .orientation, nil: nil
      }
    return asked ?? read.posts.first
  }

}

extension Wording {
  /// Returns the name of a person's city, else of the country; nil: neither is known.
  package func placeName(of person: Delegate) -> String? {
    let name = person.city.map { roll[$0].name } ?? person.country.map { roll[$0].name }
    return name.map { lineName($0) }
  }
}
