package import Membership

extension Issues {
  /// Returns each issue with its position, as compilers print them, and the number of those that
  /// are not listed.
  package func lines(file: String, in phrases: Phrases) -> [String] {
    let lines = map { $0.description(file: file, in: phrases) }
    return unlisted > 0 ? lines + [phrases(.unlisted(unlisted))] : lines
  }
}

extension LoadFailure {
  /// Returns the issues of the content, in lines; none where the file's state says it all.
  package func details(in phrases: Phrases) -> [String] {
    guard case .content(let issues) = problem else { return [] }
    return issues.lines(file: file, in: phrases)
  }
}
