import Cells
package import Membership

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
  /// The name, or what stands for one of which nothing would be seen. Of a long one the beginning
  /// decides.
  package var visibleName: String {
    TextFilter.isBlank(lineful) ? "(no visible name)" : self
  }
}

extension String {
  /// What a line may show of it, and more than a screen is wide: a frame that is drawn for every key
  /// must not take the time that a name of a megabyte asks for.
  var lineful: String {
    let most = 4000
    guard utf8.count > most else { return self }
    let beginning = unicodeScalars.prefix(most)
    return beginning.endIndex == endIndex ? self : String(beginning) + "…"
  }
}

extension Label {
  /// The name in English, or what stands for one of which nothing would be seen.
  package var visibleName: String { text().visibleName }
}

extension Roll {
  /// What a group is called: its country's or organization's name, as it is written.
  func writtenName(of group: Group) -> String {
    switch group {
    case .country(let country): self[country].name.text()
    case .organization(let organization): self[organization].name.text()
    case .none: "No country"
    }
  }

  /// The same for a line.
  func name(of group: Group) -> String {
    writtenName(of: group).lineful.visibleName
  }

  func name(of person: Reference<Delegate>) -> String {
    writtenName(of: person).lineful.visibleName
  }

  /// A person's post in a few words: the one that a list of such people is about, else the first;
  /// empty: none.
  func brief(_ person: Reference<Delegate>, in narrowing: Place.Narrowing? = nil) -> String {
    let post: Post? =
      switch narrowing {
      case .organization(let organization): post(of: person, at: organization)
      case .city(let city): post(of: person, in: city)
      case .orientation, nil: nil
      }
    return brief(person, post)
  }

  /// The same of somebody who was searched for: the post that answers, else the first.
  package func brief(_ match: Match) -> String {
    brief(match.delegate, match.post)
  }

  private func brief(_ person: Reference<Delegate>, _ post: Post?) -> String {
    (post ?? firstPost(of: person)).map(brief)?.lineful ?? ""
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
    case .organization(let body): "posts at \(shortName(of: body).lineful.visibleName)"
    case .city(let city): self[city].name.text().lineful.visibleName
    }
  }

  private func shortName(of body: Reference<Organization>) -> String {
    self[body].acronym ?? self[body].name.text()
  }

  /// A post in a few words, organizations by their short names: `Vice Chairman, ISU`.
  func brief(_ post: Post) -> String {
    let bodies = post.organizations.map(shortName)
    return ([post.title.text()] + bodies).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
