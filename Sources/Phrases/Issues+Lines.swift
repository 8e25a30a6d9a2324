package import Membership

extension Issues {
  /// Each issue with its place, as compilers print them, and how many more there are.
  package func lines(file: String, in phrases: Phrases) -> [String] {
    let lines = map { $0.description(file: file, in: phrases) }
    return unlisted > 0 ? lines + [phrases(.unlisted(unlisted))] : lines
  }
}

extension LoadFailure {
  /// The faults of the content; empty when the file's state says it all.
  package func details(in phrases: Phrases) -> [String] {
    guard case .content(let issues) = problem else { return [] }
    return issues.lines(file: file, in: phrases)
  }
}
