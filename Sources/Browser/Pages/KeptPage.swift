/// Everything that a page is made of.
protocol PageSource: Hashable, Sendable {
  /// The page, laid out.
  var page: Page { get }
}

/// A page that is laid out anew only when what it is made of changes, not with every key.
struct KeptPage<Source: PageSource>: Sendable {
  private(set) var page = Page()
  private var source: Source?

  /// Brings the page up to date; without a source there is nothing to read.
  mutating func update(_ source: Source?) {
    guard source != self.source else { return }
    (self.source, page) = (source, source?.page ?? Page())
  }
}
