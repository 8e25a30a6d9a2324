import Corpus
import TestSupport
import Testing

/// The corpus, as its user is told of it.
@Suite struct CorpusTests {
  /// Every file would be no more telling: what is said is made elsewhere, and tested there.
  private static func sample() throws -> [CorpusFile] {
    try Corpus.files().enumerated().filter { $0.offset % 8 == 0 }.map(\.element)
  }

  @Test(arguments: try sample())
  func `check says the same`(_ file: CorpusFile) throws {
    let run = try Run("check", file.path)
    let hasErrors = file.issues.contains { $0.contains(": error: ") }
    #expect(run.ending == (hasErrors ? .badContent : .success))
    #expect(run.output.isEmpty == hasErrors)
    // Where there are several and an error among them, how many is said last.
    let hasTotals = hasErrors && file.issues.count > 1
    let said = run.errorLines.dropLast(hasTotals ? 1 : 0)
      .map { $0.dropFirst(file.path.utf8.count + 1) }
    #expect(said.count == file.issues.count)
    for (said, expected) in zip(said, file.issues) { expect(said, expected) }
  }

  /// What nobody sees is not printed; then the place and the severity tell.
  private func expect(_ said: Substring, _ expected: String) {
    if !expected.contains("\\u{") { return #expect(said == expected) }
    let place = expected.split(separator: " ").prefix(2).joined(separator: " ")
    #expect(said.hasPrefix(place))
  }
}
