extension SearchIndex {
  /// What to light in the name of the person, also where a reading of it answers.
  func highlights(_ evidence: ArraySlice<FormMatcher.Evidence>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for case .letters(let start, let count, let form) in evidence
    where names.forms[form].source.name == 0 {
      let (first, last) = (names.graphemes[start], names.graphemes[start + count - 1])
      ranges.append(Int(first)..<Int(last) + 1)
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
