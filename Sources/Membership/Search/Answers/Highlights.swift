extension SearchIndex {
  /// What to light in the name of the person, also where a reading of it answers.
  func highlights(of answer: Answer) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for case .letters(let letters, let form) in answer.evidence
    where names.forms[form].source.name == 0 {
      guard let last = letters.last else { continue }
      ranges.append(Int(names.graphemes[letters.lowerBound])..<Int(names.graphemes[last]) + 1)
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
