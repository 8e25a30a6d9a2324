import Membership

extension Phrases {
  package static let english = Phrases(language: "en", words: English.words)
}

enum English {
  @Sendable static func words(_ phrase: Phrase) -> String {
    switch phrase {
    case .field(let field): words(field)
    case .screen(let screen): words(screen)
    case .command(let command): words(command)
    case .change(let change): words(change)
    case .difference(let difference): words(difference)
    case .key(let title): words(title)
    case .hint(let hint): words(hint)
    case .helpTitle(let title): words(title)
    case .helpEntry(let entry): words(entry)
    case .remark(let remark): words(remark)
    case .date(let date): words(date)
    case .number(let number): digits(number)
    case .count(let count, let noun): words(count, noun)
    case .language(let tag): language(tag)
    case .issue(let issue): message(issue)
    case .unlisted(let count): "and \(digits(count)) more \(count == 1 ? "finding" : "findings")"
    case .failure(let failure): words(failure)
    case .foreign(let remark, let file): words(remark, file: file)
    case .reason(let reason): words(reason)
    case .note(let note): words(note)
    case .unseenName: "(no visible name)"
    case .noCountry: "No country"
    }
  }

  /// Returns a date: `20 Nov 2020`, `Nov 2020`, `2020`.
  static func words(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let start = date.day.map { "\($0) " } ?? ""
    return "\(start)\(names[month - 1]) \(date.year)"
  }

  /// Returns a number with commas between thousands: `100,000`.
  static func digits(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    return digits.indices.reduce(into: number < 0 ? "-" : "") { text, index in
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digits[index])
    }
  }

  /// Returns a count and its noun: `1 guest`, `2 guests`.
  static func words(_ count: Int, _ noun: Phrase.Noun) -> String {
    let (one, many) = forms(of: noun)
    return "\(digits(count)) \(count == 1 ? one : many)"
  }

  private static func forms(of noun: Phrase.Noun) -> (one: String, many: String) {
    switch noun {
    case .city: ("city", "cities")
    case .country: ("country", "countries")
    case .delegate: ("delegate", "delegates")
    case .error: ("error", "errors")
    case .guest: ("guest", "guests")
    case .orientation: ("orientation", "orientations")
    case .organization: ("organization", "organizations")
    case .person: ("person", "people")
    case .warning: ("warning", "warnings")
    }
  }
}
