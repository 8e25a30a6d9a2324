import Membership

/// What the words of a command line ask for, before any of them is parsed in earnest.
///
/// Two things need a look ahead. The plain call of the browser must not wait for the argument
/// parser, which takes 2.7 ms where everything else up to the first frame takes less (measured); so
/// the few forms of it are recognised here, and any other word goes to the parser. And options may
/// stand before the subcommand as well as after it, where the parser knows only the latter.
enum Invocation: Hashable {
  case browse(BrowseOptions)
  case command([String])
  case unknown(String, nearest: String?)

  init(_ words: some Sequence<String>) {
    let words = Array(words)
    if let options = BrowseOptions(words) {
      self = .browse(options)
    } else if let place = Self.firstWord(of: words) {
      self = Self.naming(words, at: place)
    } else {
      self = .command(words)
    }
  }

  private static func naming(_ words: [String], at place: Int) -> Invocation {
    let name = words[place]
    let names = CommandRunner.names
    guard names.contains(name) else {
      return .unknown(name, nearest: Nearest.value(to: name, among: names))
    }
    return .command([name] + words[..<place] + words[(place + 1)...])
  }

  /// Where the first word stands that is neither an option nor an option's value.
  private static func firstWord(of words: [String]) -> Int? {
    var isValue = false
    for (place, word) in words.enumerated() {
      if word == "--" { return nil }
      if !isValue, !word.hasPrefix("-") { return place }
      isValue = !isValue && word == "--data"
    }
    return nil
  }
}

/// What the browser can be told.
struct BrowseOptions: Hashable {
  /// The roll's file; nil: the bundled roll; `-`: standard input.
  var data: String?
  /// Whether borders and marks are drawn in ASCII.
  var isASCII = false

  init(data: String?, isASCII: Bool) {
    (self.data, self.isASCII) = (data, isASCII)
  }

  /// Exactly the forms that need no parser; nil: any other.
  init?(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--ascii" {
        isASCII = true
      } else if word == "--data", let file = rest.popFirst(), !file.isEmpty {
        data = file
      } else {
        return nil
      }
    }
  }
}
