import Membership

/// The request that the words of a command line make, before any is parsed in earnest.
///
/// Three things need a look ahead. The plain call of the browser must not wait for the argument
/// parser, which takes 2.7 ms where everything else up to the first frame takes less (measured); so
/// the few forms of it are recognised here, and any other word goes to the parser. Options may
/// stand before the subcommand as well as after it, where the parser knows only the latter. And a
/// query may have words that begin with `-`, see ``QueryWords``. A word that is no command is a
/// file where one is there.
enum Invocation: Hashable {
  case browse(BrowseOptions)
  case command([String])
  /// A word that looks like the name of a file, and is none.
  case missing(String)
  case unknown(String, nearest: String?)

  /// `isThere` tells if there is a file of that name.
  init(_ words: some Sequence<String>, isThere: (String) -> Bool) {
    let words = Array(words)
    if let options = BrowseOptions(words, isFile: { Self.isFile($0, isThere) }) {
      self = .browse(options)
    } else if let index = Self.firstWord(of: words) {
      self = Self.naming(words, at: index)
    } else {
      self = .command(words)
    }
  }

  private static func naming(_ words: [String], at index: Int) -> Invocation {
    let (name, rest) = (words[index], words[(index + 1)...])
    if name == "help", let topic = rest.first, !isOption(topic) {
      return isKnown(topic) ? .command([name] + rest) : unknown(topic)
    }
    if isKnown(name) { return .command([name] + sorted(words[..<index] + rest, for: name)) }
    // After an option that there is not, the word may be its value: the parser tells.
    return words[..<index].contains(where: isForeign)
      ? .command(words)
      : looksLikeFile(name) ? .missing(name) : unknown(name)
  }

  private static func sorted(_ words: ArraySlice<String>, for name: String) -> [String] {
    guard name == SearchCommand.name else { return Array(words) }
    return QueryWords(words, optionsWithValue: withValue).sorted
  }

  private static func isFile(_ word: String, _ isThere: (String) -> Bool) -> Bool {
    if isKnown(word) || word.isEmpty { return false }
    return word == "-" || isThere(word)
  }

  private static func looksLikeFile(_ word: String) -> Bool {
    word.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
  }

  private static func isKnown(_ name: String) -> Bool {
    CommandRunner.names.contains(name)
  }

  private static func unknown(_ name: String) -> Invocation {
    .unknown(name, nearest: Nearest.value(to: name, among: CommandRunner.names))
  }
}

/// Options, as far as they matter for finding the command among them.
extension Invocation {
  private static let withValue = [
    "--data", "--output", "-o", "--query", "--country", "--orientation", "--fields", "--delimiter",
    "--from", "--map", "--size", "--keys", "--limit", "--format", "--leader", "--co-leader",
    "--since", "--source", "--encoding", "--generate-completion-script",
  ]
  private static let withoutValue = [
    "--ascii", "--bundled", "--force", "--styles", "--json", "--plain", "--help", "-h", "--version",
  ]

  /// Returns the index of the first word that is neither an option nor an option's value.
  private static func firstWord(of words: [String]) -> Int? {
    var isValue = false
    for (index, word) in words.enumerated() {
      if !isValue, word == "--" { return nil }
      if !isValue, !isOption(word) { return index }
      isValue = !isValue && withValue.contains(word)
    }
    return nil
  }

  private static func isOption(_ word: String) -> Bool {
    word.utf8.first == UInt8(ascii: "-")
  }

  private static func isForeign(_ word: String) -> Bool {
    let name = word.utf8.prefix { $0 != UInt8(ascii: "=") }
    return name.count > 1 && isOption(word)
      && !(withValue + withoutValue).contains { $0.utf8.elementsEqual(name) }
  }
}

/// The options of the browser.
struct BrowseOptions: Hashable {
  /// The roll's file; nil: the usual roll; `-`: standard input.
  var data: String?
  /// True where the bundled roll is wanted, though there may be another.
  var isBundled = false
  /// True where borders and marks are drawn in ASCII.
  var isASCII = false

  init(data: String?, isBundled: Bool = false, isASCII: Bool) {
    (self.data, self.isBundled, self.isASCII) = (data, isBundled, isASCII)
  }

  var roll: RollSource {
    if let data { return RollSource(data) }
    return isBundled ? RollSource(nil) : .usual
  }

  /// Exactly the forms that need no parser; nil: any other. `isFile` tells if a word that is no
  /// option names a file.
  init?(_ words: [String], isFile: (String) -> Bool) {
    var rest = words[...]
    var isNamed = false
    while let word = rest.popFirst() {
      if word == "--ascii" {
        isASCII = true
      } else if word == "--bundled" {
        isBundled = true
      } else if word == "--data", !isNamed, let file = rest.popFirst(), !file.isEmpty {
        data = file
      } else if data == nil, let file = Self.file(word, &rest, isFile) {
        (data, isNamed) = (file, true)
      } else {
        return nil
      }
    }
    if isBundled, data != nil { return nil }
  }

  /// Returns the file that a word names: itself, or behind `--` the last one.
  private static func file(
    _ word: String, _ rest: inout ArraySlice<String>, _ isFile: (String) -> Bool
  ) -> String? {
    if word == "--" {
      return rest.count == 1 && rest.first?.isEmpty == false ? rest.popFirst() : nil
    }
    let isOption = word != "-" && word.utf8.first == UInt8(ascii: "-")
    return !isOption && isFile(word) ? word : nil
  }
}
