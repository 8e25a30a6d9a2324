import Membership

extension LoadFailure {
  /// What happened, in one line.
  package var headline: String {
    switch problem {
    case .file(let problem): "\(file): \(problem.sentence)"
    case .content(let issues):
      issues.count == 1
        ? "\(file) is not a roll that can be opened: 1 error"
        : "\(file) is not a roll that can be opened: \(issues.count) errors"
    }
  }

  /// Each error with its place, as compilers print them; empty when the file's state says it all.
  package var details: [String] {
    guard case .content(let issues) = problem else { return [] }
    return issues.map { $0.description(file: file) }
  }
}

extension LoadFailure.FileProblem {
  var sentence: String {
    switch self {
    case .missing: "there is no such file; name one that exists with --data FILE"
    case .directory: "this is a directory; name a roll's JSON file inside it"
    case .notPermitted: "reading it is not permitted; see its permissions with ls -l"
    case .endless: "this is a device without an end; name a regular file, a pipe or - for input"
    case .tooLarge(let limit):
      "this is larger than \(limit / 1_000_000_000) GB, more than a roll can be; split it"
    case .system(let words): "reading failed: \(words)"
    }
  }
}
