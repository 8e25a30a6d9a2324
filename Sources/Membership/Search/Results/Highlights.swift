extension SearchIndex {
  /// Returns the ranges to light in the name of a person, also where a reading of it answers.
  ///
  /// The name is spelled once more for that, some microseconds, rather than that everybody's
  /// graphemes are kept.
  func highlights(
    _ evidence: ArraySlice<FormMatcher.Evidence>, of person: Int
  ) -> [Range<Int>] {
    let spans = evidence.compactMap { if case .span(let span) = $0 { span } else { nil } }
    if spans.isEmpty { return [] }
    let (segment, first) = ownNames(of: person)
    let lit = spans.filter { segment.forms[$0.form].source.name == 0 }
    if lit.isEmpty { return [] }
    var builder = IndexBuilder(roll, keepingGraphemes: true)
    roll.storage.text.withUnsafeBufferPointer { builder.addName(of: person, $0) }
    let table = builder.table
    return Self.merged(
      lit.map { span in
        let offset = span.start - segment.letters(of: span.form).lowerBound
        return table.graphemes(offset..<offset + span.count, of: span.form - first)
      })
  }

  /// Returns the names of a person's segment, and the first form of the person's among them.
  private func ownNames(of person: Int) -> (names: SpellingTable, first: Int) {
    let segment = segment(of: person)
    return (segment.names, segment.names.forms(of: person - segment.people.lowerBound).lowerBound)
  }

  /// Returns ranges in rising order, those that touch made one.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    guard ranges.count > 1 else { return ranges }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
  }
}

extension SpellingTable {
  /// Returns the graphemes that some letters of a form are of.
  fileprivate func graphemes(_ letters: Range<Int>, of form: Int) -> Range<Int> {
    guard let graphemes else { preconditionFailure("its graphemes are not kept") }
    let start = self.letters(of: form).lowerBound
    return Int(graphemes[start + letters.lowerBound])..<Int(
      graphemes[start + letters.upperBound - 1]) + 1
  }
}
