extension SearchIndex {
  /// What to light in the name of a person, also where a reading of it answers.
  ///
  /// The name is spelled once more for that, some microseconds, rather than that everybody's
  /// graphemes are kept.
  func highlights(
    _ evidence: ArraySlice<FormMatcher.Evidence>, of person: Int
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var spelled: SpellingTable?
    for case .letters(let start, let count, let form) in evidence
    where names.forms[form].source.name == 0 {
      let table = spelled ?? SpellingTable(nameOf: person, in: roll, han)
      spelled = table
      let own = table.letters(of: form - names.forms(of: person).lowerBound).lowerBound
      let place = own + start - names.letters(of: form).lowerBound
      guard let graphemes = table.graphemes else { continue }
      ranges.append(Int(graphemes[place])..<Int(graphemes[place + count - 1]) + 1)
    }
    return Self.merged(ranges)
  }

  /// Ranges in rising order, those that touch made one.
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
