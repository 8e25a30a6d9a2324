/// The forms of given names within one language: Bill for William, Миша for Михаил.
///
/// By tables, each row a form that is common. Names of two languages that only have one origin are
/// two names: Frederick is not Friedrich.
enum GivenNames {
  static func rewritings(of query: Query) -> [Rewriting] {
    if query.words.count < 2 { return [] }
    var rewritings: [Rewriting] = []
    for (place, word) in query.words.enumerated() where !word.isQuoted {
      for form in forms[letters(word.text)] ?? [] {
        var words = query.words
        words[place] = Query.Word(text: form.isOfTyped ? form.short : form.full, isQuoted: false)
        rewritings.append(
          Rewriting(
            query: query.with(words: words), reason: .givenName(form.short, formOf: form.full)))
      }
    }
    return Array(rewritings.prefix(mostRewritings))
  }

  /// The most queries that are asked: a name has some ten forms, and a query two given names.
  private static let mostRewritings = 24

  /// A short form and a full one, of which one was typed.
  private struct Form: Sendable {
    let short: String
    let full: String
    /// True where the full form was typed.
    let isOfTyped: Bool
  }

  /// The other forms of each name, which is folded.
  private static let forms: [String: [Form]] = {
    var forms: [String: [Form]] = [:]
    for row in rows {
      let sides = row.split(separator: ":")
      for full in names(sides[0]) {
        for short in names(sides[1]) {
          let (first, second) = (letters(short), letters(full))
          if first == second { continue }
          forms[first, default: []].append(Form(short: short, full: full, isOfTyped: false))
          forms[second, default: []].append(Form(short: short, full: full, isOfTyped: true))
        }
      }
    }
    return forms
  }()

  private static var rows: [Substring] {
    [western, southern, eastern, cyrillic].flatMap { $0.split(separator: "\n") }
  }

  private static func names(_ text: Substring) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static func letters(_ name: String) -> String {
    String(decoding: FoldedName(name).native.letters, as: UTF8.self)
  }
}
