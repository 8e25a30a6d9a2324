import Cells
import Membership

extension PartialDate {
  /// As people read it: `20 Nov 2020`, `Nov 2020`, `2020`.
  var spelledOut: String {
    guard let month else { return String(year) }
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let start = day.map { "\($0) " } ?? ""
    return "\(start)\(names[month - 1]) \(year)"
  }
}

extension Int {
  /// With commas between thousands: `100,000`.
  var grouped: String {
    let digits = Array(String(magnitude))
    return digits.indices.reduce(into: self < 0 ? "-" : "") { text, index in
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digits[index])
    }
  }

  /// `1 guest`, `2 guests`.
  func counted(_ one: String, _ many: String) -> String {
    "\(grouped) \(self == 1 ? one : many)"
  }
}

extension String {
  /// The name, or what stands for one of which nothing would be seen.
  package var visibleName: String {
    TextFilter.isBlank(self) ? "(no visible name)" : self
  }
}

extension Label {
  /// The name in English, or what stands for one of which nothing would be seen.
  package var visibleName: String { text().visibleName }
}

extension Roll {
  /// What a group is called: its country's or organization's name.
  func name(of group: Group) -> String {
    switch group {
    case .country(let country): self[country].name.visibleName
    case .organization(let organization): self[organization].name.visibleName
    case .none: "No country"
    }
  }

  func name(of person: Reference<Delegate>) -> String {
    writtenName(of: person).visibleName
  }

  /// A person's first post in a few words; empty: none.
  func brief(_ person: Reference<Delegate>) -> String {
    firstPost(of: person).map(brief) ?? ""
  }

  func name(of party: Party) -> String {
    switch party {
    case .delegate(let delegate): name(of: delegate)
    case .city(let city): self[city].name.visibleName
    case .organization(let organization): self[organization].name.visibleName
    }
  }

  func name(of narrowing: Place.Narrowing) -> String {
    switch narrowing {
    case .orientation(let orientation): "orientation \(self[orientation].number)"
    case .organization(let body): "posts at \(self[body].acronym ?? self[body].name.visibleName)"
    case .city(let city): self[city].name.visibleName
    }
  }

  /// A post in a few words, organizations by their short names: `Vice Chairman, ISU`.
  func brief(_ post: Post) -> String {
    let bodies = post.organizations.map { self[$0].acronym ?? self[$0].name.text() }
    return ([post.title.text()] + bodies).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
