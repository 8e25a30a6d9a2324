/// The words of `silkroll search`, sorted so that the argument parser leaves a query alone.
///
/// The parser takes `-paris` for the flags p, a, r, i and s, and `-hermes` for a call for help. So
/// words that are none of our options are put behind `--`, where each is a word whatever it begins
/// with. Words that begin with `--` stay options: they are more likely slips than names.
struct QueryWords {
  private(set) var options: [String] = []
  private(set) var query: [String] = []

  init(_ words: some Sequence<String>, optionsWithValue: [String]) {
    var words = Array(words)[...]
    while let word = words.popFirst() {
      if word == "--" {
        query += words
        return
      }
      take(word)
      if optionsWithValue.contains(word), let value = words.popFirst() { options.append(value) }
    }
  }

  private mutating func take(_ word: String) {
    let isOption = word == "-h" || word.utf8.starts(with: "--".utf8)
    if isOption { options.append(word) } else { query.append(word) }
  }

  /// The words in the order that the parser needs.
  var sorted: [String] {
    query.isEmpty ? options : options + ["--"] + query
  }
}
