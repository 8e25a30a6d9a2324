import Membership

extension LoadFailure {
  /// What happened, in one line.
  package var headline: String {
    switch problem {
    case .file(let problem): "\(file): \(problem.sentence)"
    case .content(let issues):
      "\(file) is not a roll that can be opened: "
        + issues.count { $0.severity == .error }.counted("error", "errors")
    }
  }

  /// Each error with its place, as compilers print them; empty when the file's state says it all.
  package var details: [String] {
    guard case .content(let issues) = problem else { return [] }
    return issues.map { $0.description(file: file) }
  }

  /// The first of them, and how many more there are.
  func details(atMost limit: Int) -> [String] {
    guard case .content(let issues) = problem else { return [] }
    let shown = issues.prefix(limit).map { $0.description(file: file) }
    guard issues.count > limit else { return shown }
    return shown + ["and \((issues.count - limit).grouped) more; silkroll check lists them all"]
  }
}

extension LoadFailure.FileProblem {
  var sentence: String {
    switch self {
    case .missing: "there is no such file; check its name"
    case .directory: "this is a directory; name a roll's JSON file inside it"
    case .notPermitted: "reading it is not permitted; see its permissions with ls -l"
    case .closed: "it is not open for reading; pass a roll to it, or name a file"
    case .endless: "this device has no end; name a file, a pipe, or - for standard input"
    case .tooLarge(let limit):
      "this is larger than \(limit / 1_000_000_000) GB, more than a roll can be; split it"
    case .noMemory(let bytes):
      "memory has no room for \((bytes / 1_000_000).grouped) MB; "
        + "allow more (ulimit -v), or split the roll"
    case .system(let words): "reading failed: \(words); see whether cat can read it, and try again"
    }
  }
}
