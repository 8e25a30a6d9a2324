/// Everything that the program says, in one language.
///
/// Another language is another value of this type: a function that has words for every phrase, by
/// exhaustive switches, so that a phrase without its words does not compile.
package struct Phrases: Sendable {
  /// The language, as a BCP 47 tag.
  package let language: String
  private let words: @Sendable (Phrase) -> String

  package init(language: String, words: @escaping @Sendable (Phrase) -> String) {
    (self.language, self.words) = (language, words)
  }

  /// Returns the words for a phrase.
  package func callAsFunction(_ phrase: Phrase) -> String { words(phrase) }
}
