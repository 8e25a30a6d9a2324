import Membership

/// The sentences for a roll that cannot be read.
extension English {
  /// Returns the failure in one line.
  static func words(_ failure: LoadFailure) -> String {
    reason(failure) + (failure.isOwn ? "; silkroll --bundled opens the bundled roll" : "")
  }

  private static func reason(_ failure: LoadFailure) -> String {
    switch failure.problem {
    case .file(let problem): "\(failure.file): \(words(problem))"
    case .content(let issues):
      "\(failure.file) is not a roll that can be opened: \(words(issues.errors, .error))"
    case .foreign(let fault): "\(failure.file): \(words(fault))"
    }
  }

  static func words(_ problem: LoadFailure.FileProblem) -> String {
    switch problem {
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
      "memory has no room for \(digits(bytes / 1_000_000)) MB; "
        + "allow more (ulimit -v), or split the roll"
    case .system(let words): "reading failed: \(words); see whether cat can read it, and try again"
    }
  }
}
