import Corpus
import Membership
import Phrases
import Testing

/// Every file of the corpus, with every issue and its place.
@Suite struct CorpusTests {
  @Test(arguments: try Corpus.files())
  func `what is said of it`(_ file: CorpusFile) throws {
    let said = issues(in: try file.bytes()).map { issue in
      Corpus.ascii(issue.description(file: "").dropFirst())
    }
    #expect(said == file.issues)
  }

  @Test func `the table names every file once`() throws {
    let named = try Corpus.files().map(\.name)
    #expect(named.sorted() == Corpus.names().sorted())
    #expect(named.count >= 200)
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `a megabyte of openings`(_ opening: String) {
    let bytes = Array(String(repeating: opening, count: 1_000_000 / opening.utf8.count).utf8)
    #expect(issues(in: bytes).map(\.kind) == [.tooDeep(limit: 64)])
  }
}
