import Articles
package import Membership
import Phrases

extension LoadFailure {
  /// What happened, in one line.
  package var headline: String {
    switch problem {
    case .file(let problem): "\(file): \(problem.sentence)"
    case .content(let issues):
      "\(file) is not a roll that can be opened: "
        + issues.errors.counted("error", "errors")
    }
  }

  /// What is wrong with the content; empty when the file's state says it all.
  package var details: [String] {
    guard case .content(let issues) = problem else { return [] }
    return issues.lines(file: file)
  }
}

extension Issues {
  /// Each issue with its place, as compilers print them, and how many more there are.
  package func lines(file: String) -> [String] {
    let lines = map { $0.description(file: file) }
    guard unlisted > 0 else { return lines }
    return lines + ["and \(unlisted.counted("more finding", "more findings"))"]
  }
}

extension LoadFailure.FileProblem {
  var sentence: String {
    switch self {
    case .missing: "there is no such file; check its name"
    case .directory: "this is a directory; name a roll's JSON file inside it"
    case .notPermitted: "reading it is not permitted; see its permissions with ls -l"
    case .closed: "it is not open for reading; pass a roll to it, or name a file"
    case .linkLoop: "its links lead in a circle; name the file itself (ls -l shows the links)"
    case .socket: "this is a socket; name a file, or pass what comes from it through a pipe"
    case .noDevice: "there is no device behind this name; name a file, or - for standard input"
    case .silent: "this device has nothing to read; name a file, a pipe, or - for standard input"
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
