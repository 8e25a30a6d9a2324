internal import JSON
internal import Membership

/// Makes a draft of the rows of a table.
struct TableReader {
  private let table: DelimitedTable
  private(set) var draft = RollDraft()
  private(set) var remarks = Remarks()
  private var countries = CountryFinding()
  private let nameColumns: [Int]
  private let codeColumns: [Int]
  private let usesNA: Bool

  init(_ table: DelimitedTable) {
    self.table = table
    let columns = table.columns.columns(.country)
    let finding = CountryFinding()
    let first = table.columns.firstRow
    let rows = first..<min(table.text.rowCount, first + 50)
    let coded = columns.filter { column in
      rows.contains { finding.coded(table.text.text($0, column)) != nil }
    }
    (codeColumns, nameColumns) = (coded, columns.filter { !coded.contains($0) })
    usesNA = Self.writesMissingAsNA(table.text)
  }

  /// Tells if a table writes `NA` for what is missing, as R does: bare, where its words are in
  /// quotation marks.
  private static func writesMissingAsNA(_ text: DelimitedText) -> Bool {
    text.rowCount > 0 && (0..<text.width(0)).allSatisfy { text.cell(0, $0)?.isQuoted == true }
  }

  mutating func read() throws(ForeignFault) {
    remarkOnHeadings()
    for row in table.columns.firstRow..<table.text.rowCount where !table.text.isBlank(row) {
      read(row)
    }
    if draft.people.isEmpty { throw .nobody }
  }

  private mutating func remarkOnHeadings() {
    let (columns, text) = (table.columns, table.text)
    for row in 0..<max(0, columns.firstRow - 1) where !text.isBlank(row) {
      let words = (0..<text.width(row)).map { text.text(row, $0) }.filter { !$0.isEmpty }
      remarks.add(.beforeHeadings(words.joined(separator: ", ")), row: row + 1)
    }
    let read = zip(columns.headings, columns.fields).compactMap { heading, field in
      field.map { "\(heading) = \($0.rawValue)" }
    }
    remarks.add(.columns(read), row: max(1, columns.firstRow))
    for (heading, field) in zip(columns.headings, columns.fields) where field == nil {
      remarks.add(.column(heading), row: max(1, columns.firstRow))
    }
  }
}

/// One row.
extension TableReader {
  /// Returns the value of a row in a column; empty for the signs that say that there is none.
  private func value(_ row: Int, _ column: Int) -> String {
    let text = FormulaGuard.removed(from: table.text.text(row, column))
    switch text {
    case "NA": return usesNA && table.text.cell(row, column)?.isQuoted == false ? "" : text
    case "N/A", "n/a", "#N/A", "NULL", "null", "-", "–", "—": return ""
    default: return text
    }
  }

  private func first(_ field: Field, _ row: Int) -> String {
    table.columns.columns(field).lazy.map { value(row, $0) }.first { !$0.isEmpty } ?? ""
  }

  private func all(_ field: Field, _ row: Int) -> [String] {
    table.columns.columns(field).map { value(row, $0) }.filter { !$0.isEmpty }
  }

  private mutating func read(_ row: Int) {
    remarkOnExtra(row)
    var person = PersonDraft()
    person.id = first(.id, row)
    readNames(row, &person)
    guard !person.name.isEmpty else { return remarks.add(.noName, row: row + 1) }
    let body = readCountry(row, &person)
    person.city = first(.city, row)
    person.region = first(.region, row)
    person.isGuest = Self.isGuest(first(.capacity, row))
    readPosts(row, sentBy: body, &person)
    readContacts(row, &person)
    readMeetings(row, &person)
    person.roles = all(.orientation, row).flatMap(ListedValues.roles)
    person.notes += all(.note, row)
    draft.add(person, place: person.country.isEmpty ? body ?? "" : person.country)
  }

  private mutating func remarkOnExtra(_ row: Int) {
    let width = table.columns.headings.count
    guard table.text.width(row) > width else { return }
    for column in width..<table.text.width(row) {
      let extra = value(row, column)
      if !extra.isEmpty { remarks.add(.extra(extra), row: row + 1) }
    }
  }

  private mutating func readNames(_ row: Int, _ person: inout PersonDraft) {
    (person.familyName, person.givenName) = (first(.familyName, row), first(.givenName, row))
    person.honorific = first(.honorific, row)
    let language = first(.language, row)
    if LanguageTag.isWellFormed(language) {
      person.language = language
    } else if !language.isEmpty {
      remarkUnfit(language, .language, row, &person)
    }
    let given = [person.givenName, first(.middleName, row)].filter { !$0.isEmpty }
    person.name = first(.name, row)
    if person.name.isEmpty {
      person.name = NameParts.joined(family: person.familyName, given: given)
    } else if table.columns.columns(.familyName).isEmpty,
      let parts = NameParts.turned(person.name)
    {
      (person.familyName, person.givenName) = parts
      person.name = NameParts.joined(family: parts.family, given: [parts.given])
    }
    person.otherNames = all(.otherName, row).flatMap(ListedValues.otherNames)
  }

  private mutating func remarkUnfit(
    _ text: String, _ field: Field, _ row: Int, _ person: inout PersonDraft
  ) {
    let column = table.columns.columns(field).first.map { table.columns.headings[$0] }
    remarks.add(.unfit(text, heading: column ?? field.rawValue), row: row + 1)
    person.notes.append(text)
  }

  /// Reads the country, and returns the text in its column where it names none: the body that the
  /// person is sent by.
  private mutating func readCountry(_ row: Int, _ person: inout PersonDraft) -> String? {
    for column in codeColumns + nameColumns {
      let text = value(row, column)
      guard !text.isEmpty, let code = countries.code(of: text) else { continue }
      person.country = code
      let name = nameColumns.map { value(row, $0) }.first { !$0.isEmpty } ?? text
      let (isCode, known) = (countries.coded(name) != nil, countries.name(of: code))
      draft.note(country: code, name: isCode ? known : name)
      return nil
    }
    for column in nameColumns + codeColumns {
      let text = value(row, column)
      if text.isEmpty { continue }
      remarks.add(.noCountry(text, heading: table.columns.headings[column]), row: row + 1)
      return text
    }
    return nil
  }

  private func readPosts(_ row: Int, sentBy body: String?, _ person: inout PersonDraft) {
    let bodies = (body.map { [$0] } ?? []) + all(.organization, row).flatMap(ListedValues.texts)
    let titles = all(.post, row)
    var organizations: [String] = []
    organizations.add(bodies)
    for title in titles {
      person.posts.append(PostDraft(title: title, organizations: organizations))
    }
    if let head = headPost(row) { person.posts.add([head]) }
    if person.posts.isEmpty, !organizations.isEmpty {
      let title = person.isGuest ? "Guest" : "Delegate"
      person.posts = [PostDraft(title: title, organizations: organizations)]
    }
  }

  /// Returns the post of a head of delegation, where a column says that the person is one.
  private func headPost(_ row: Int) -> PostDraft? {
    let text = first(.head, row)
    let letters = FoldedText.letters(of: text.unicodeScalars)
    let isNo = ["", "0", "no", "n", "non", "false", "nein", "nao", "нет", "否"].contains {
      FoldedText.letters(of: $0.unicodeScalars) == letters
    }
    return isNo ? nil : PostDraft(title: "Head of delegation")
  }

  private static func isGuest(_ text: String) -> Bool {
    let letters = FoldedText.letters(of: text.unicodeScalars)
    let words = [
      "guest", "observer", "invité", "observateur", "invitado", "observador", "convidado",
      "gast", "beobachter", "ospite", "osservatore", "гость", "наблюдатель", "嘉宾", "观察员",
    ]
    return !letters.isEmpty
      && words.contains { FoldedText.letters(of: $0.unicodeScalars) == letters }
  }

  private func readContacts(_ row: Int, _ person: inout PersonDraft) {
    let kinds: [(Field, Contact.Kind)] = [(.email, .email), (.phone, .phone), (.url, .url)]
    for (field, kind) in kinds {
      for value in all(field, row).flatMap(ListedValues.texts) {
        person.contacts.add([ContactDraft(kind: kind, value: value)])
      }
    }
  }

  private mutating func readMeetings(_ row: Int, _ person: inout PersonDraft) {
    let dates = all(.date, row).compactMap(ListedValues.date)
    // A day says more than its year.
    let date = dates.max { $0.utf8.count < $1.utf8.count } ?? ""
    for text in all(.meeting, row).flatMap(ListedValues.texts) {
      let (own, title) = ListedValues.meeting(text)
      let known = own.isEmpty ? date : own
      if known.isEmpty {
        remarks.add(.undatedMeeting(text), row: row + 1)
        person.notes.add([text])
      } else {
        let meeting = MeetingDraft(date: known, title: title, place: first(.place, row))
        person.meetings.add([meeting])
      }
    }
  }
}
