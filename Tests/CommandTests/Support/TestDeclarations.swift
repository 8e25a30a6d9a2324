/// The tests that Swift sources declare, as `Suite` and `Suite/test`. They are read line by line: the
/// formatter sees to the layout.
struct TestDeclarations {
  private(set) var names: Set<String> = []
  /// Types that are open, outermost first.
  private var types: [(indent: Int, name: String)] = []
  /// Whether an attribute of the declaration to come says that it is a test, and that it is none.
  private var (isTest, isOff) = (false, false)
  private var isInText = false

  init(_ source: String) {
    for line in source.utf8.split(separator: UInt8(ascii: "\n")) { read(line) }
  }

  private mutating func read(_ line: Substring.UTF8View) {
    let code = line.drop { $0 == UInt8(ascii: " ") }
    let wasInText = isInText
    let isOpening = code.suffix(3).elementsEqual(#"""""#.utf8)
    isInText = wasInText ? !code.starts(with: #"""""#.utf8) : isOpening
    guard !wasInText, !code.starts(with: "//".utf8) else { return }
    if code.first == UInt8(ascii: "}") { types.removeAll { $0.indent >= line.count - code.count } }
    if code.starts(with: "@Test".utf8) { isTest = true }
    if code.firstRange(of: #".disabled(""#.utf8) != nil { isOff = true }
    declare(String(Substring(code)), indent: line.count - code.count)
  }

  private mutating func declare(_ code: String, indent: Int) {
    let words = code.split(separator: " ", maxSplits: 8)
    for (word, next) in zip(words, words.dropFirst()) {
      if ["struct", "enum", "class", "extension"].contains(word) {
        let name = next.prefix { $0.isLetter || $0 == "." }
        return types.append((indent, String(name.split(separator: ".").last ?? "")))
      }
      if word == "func", let rest = code.split(separator: "func ", maxSplits: 1).last {
        return add(rest)
      }
    }
  }

  /// What is switched off for good is no test.
  private mutating func add(_ function: Substring) {
    let name = function.prefix { $0 != "(" }.filter { $0 != "`" }
    defer { (isTest, isOff) = (false, false) }
    guard isTest, !isOff, let suite = types.last?.name else { return }
    names.formUnion([suite, "\(suite)/\(name)"])
  }
}
