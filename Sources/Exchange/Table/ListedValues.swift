internal import Membership

/// Values of which one cell has several, with semicolons between them, and what they are made of.
enum ListedValues {
  /// Returns the values of a cell. A semicolon after a backslash is one of a value.
  static func texts(_ cell: String) -> [String] {
    var values: [[Unicode.Scalar]] = [[]]
    for scalar in cell.unicodeScalars {
      if scalar == ";", values[values.count - 1].last == "\\" {
        values[values.count - 1].removeLast()
        values[values.count - 1].append(scalar)
      } else if scalar == ";" || scalar == "\n" {
        values.append([])
      } else {
        values[values.count - 1].append(scalar)
      }
    }
    return values.map { NameParts.trimmed($0) }.filter { !$0.isEmpty }
  }

  /// Returns the cell of values.
  static func joined(_ values: [String]) -> String {
    values.map { value in
      guard value.utf8.contains(UInt8(ascii: ";")) else { return value }
      let parts = value.unicodeScalars.split(separator: ";", omittingEmptySubsequences: false)
      return parts.map { String($0) }.joined(separator: "\\;")
    }.joined(separator: "; ")
  }

  /// Returns other names, each with its kind and language in brackets if it has such: `张三 (native,
  /// zh)`.
  static func otherNames(_ cell: String) -> [OtherNameDraft] {
    texts(cell).map { text in
      guard let (name, words) = bracketed(text) else { return OtherNameDraft(name: text) }
      var other = OtherNameDraft(name: name)
      for word in words {
        if OtherName.Kind(rawValue: word) != nil {
          other.kind = word
        } else if LanguageTag.isWellFormed(word) {
          other.language = word
        } else {
          return OtherNameDraft(name: text)
        }
      }
      return other
    }
  }

  /// Returns places in orientations: `3. Silk and tourism (leader)`; without a word in brackets the
  /// person works on it.
  static func roles(_ cell: String) -> [RoleDraft] {
    texts(cell).map { text in
      var (title, part) = (text, RoleDraft.Part.member)
      if let (words, inside) = bracketed(text) {
        switch inside {
        case ["leader"]: (title, part) = (words, .leader)
        case ["co-leader"]: (title, part) = (words, .coLeader)
        default: break
        }
      }
      let digits = title.utf8.prefix { 0x30...0x39 ~= $0 }.prefix(9)
      let rest = title.utf8.dropFirst(digits.count)
      guard !digits.isEmpty, rest.starts(with: ". ".utf8) else {
        return RoleDraft(number: 0, title: title, part: part)
      }
      let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return RoleDraft(
        number: number, title: String(decoding: rest.dropFirst(2), as: UTF8.self), part: part)
    }
  }

  private static func bracketed(_ text: String) -> (String, [String])? {
    let scalars = Array(text.unicodeScalars)
    guard scalars.last == ")", let open = scalars.lastIndex(of: "("), open > 0 else { return nil }
    let inside = scalars[(open + 1)...].dropLast().split(separator: ",").map {
      NameParts.trimmed($0)
    }
    return (NameParts.trimmed(scalars[..<open]), inside)
  }

  /// Returns a meeting's own date, empty where it has none, and its title: `2020-11-20 Video
  /// conference`.
  static func meeting(_ text: String) -> (date: String, title: String) {
    let first = text.utf8.prefix { $0 != 0x20 }
    if let date = PartialDate(String(decoding: first, as: UTF8.self)) {
      return (date.description, NameParts.trimmed(text.unicodeScalars.drop { $0 != " " }))
    }
    let years = text.unicodeScalars.split { !(0x30...0x39 ~= $0.value) }.map { String($0) }
    let year = years.first { $0.utf8.count == 4 && ("1" <= $0 && $0 < "3") }
    return (year ?? "", text)
  }

  /// Returns a date in the format's form: one that is, or a day with the year first or last and the
  /// month in the middle; nil for any other, as nobody can tell which number is the month.
  static func date(_ text: String) -> String? {
    let parts = text.utf8.prefix(10).split { !(0x30...0x39 ~= $0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    let separators = text.utf8.filter { !(0x30...0x39 ~= $0) }
    func padded(_ digits: String) -> String { digits.utf8.count == 1 ? "0" + digits : digits }
    if let date = PartialDate(text) { return date.description }
    guard parts.count == 3 else { return parts.first.flatMap { PartialDate($0)?.description } }
    if parts[0].utf8.count == 4 {
      return PartialDate(([parts[0]] + parts[1...].map(padded)).joined(separator: "-"))?.description
    }
    // With full stops the day comes first wherever dates are written so.
    guard parts[2].utf8.count == 4, separators.first == UInt8(ascii: ".") else {
      return parts[2].utf8.count == 4 ? parts[2] : nil
    }
    return PartialDate([parts[2], padded(parts[1]), padded(parts[0])].joined(separator: "-"))?
      .description
  }
}
