/// A way in which a query may be meant otherwise than as it stands.
///
/// The stages are asked in this order, and only while what was asked before has found too few. Each
/// turns the query into other queries, and each of these has the reason that its answers are shown
/// with. What a stage finds is a likeness, however well it fits: it is not what was typed.
enum Stage: CaseIterable {
  /// The letters are those that an input method would have made one of.
  case inputMethod
  /// The text was copied from a list, an address or a page, or its letters were damaged on the way.
  case pasted
  /// The keys were struck while another keyboard was set.
  case keyboard
  /// A given name stands for another form of it.
  case givenName
  /// A word too many was typed.
  case omittedWord

  /// Returns the queries that a query may be meant as, the likeliest first.
  func rewritings(of query: Query) -> [Rewriting] {
    switch self {
    case .pasted: PastedText.rewritings(of: query)
    case .inputMethod: InputMethods.rewritings(of: query)
    case .keyboard: Keyboards.rewritings(of: query)
    case .givenName: GivenNames.rewritings(of: query)
    case .omittedWord: OmittedWord.rewritings(of: query)
    }
  }

  /// Tells if the stage is asked after so many sure answers. Who is called as the query stands is
  /// meant, however damaged the text may look; another form of a given name may be meant as well.
  func isAsked(after sure: Int) -> Bool {
    switch self {
    case .pasted, .inputMethod, .keyboard, .omittedWord: sure == 0
    case .givenName: sure < SearchIndex.enough
    }
  }

  /// The least distance of an answer, in the bands of `SegmentSearch.mistyped`.
  var distance: Int {
    switch self {
    case .pasted: 4
    case .inputMethod: 12
    case .keyboard: 61
    case .givenName: 64
    case .omittedWord: 72
    }
  }

  /// The worst tier of an answer to a rewritten query that counts.
  var worst: Tier {
    switch self {
    case .pasted: .similar
    case .inputMethod, .keyboard: .wordPrefixes
    case .givenName, .omittedWord: .allWords
    }
  }
}

/// A query in the place of the one that was typed, and the reason to give for its answers.
struct Rewriting: Hashable, Sendable {
  let query: Query
  let reason: Reason
  /// True where nothing of a name may be left over: whoever has another middle name is another one.
  var needsWhole = false

  /// Tells if an answer is of somebody who may be meant.
  func accepts(_ answer: Hit) -> Bool { !needsWhole || answer.coverage >= Self.whole }

  /// The least share of a whole name, of 255: `Jr.` and an initial may be left over.
  private static let whole = 200
}

extension Query {
  /// The words of the query, one after the other.
  var wordsText: String { words.map(\.text).joined(separator: " ") }

  /// Returns a query for other words under the same conditions.
  func with(words: [Word]) -> Query {
    Query(
      text: words.map(\.text).joined(separator: " "), words: words, excluded: excluded,
      conditions: conditions, excludedConditions: excludedConditions)
  }

  /// Returns a query for the words of a text under the same conditions.
  func with(words text: String) -> Query {
    let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    return with(
      words: words.prefix(QueryParser.mostWords).map { Word(text: String($0), isQuoted: false) })
  }
}
