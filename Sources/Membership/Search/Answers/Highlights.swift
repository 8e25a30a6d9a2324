import Synchronization

extension SearchIndex {
  /// What to light in the name of a person, also where a reading of it answers.
  ///
  /// The name is spelled once more for that, some microseconds, rather than that everybody's
  /// graphemes are kept.
  func highlights(
    _ evidence: ArraySlice<FormMatcher.Evidence>, of person: Int
  ) -> [Range<Int>] {
    let lit = evidence.compactMap { evidence in
      if case .stretch(let letters) = evidence { letters } else { nil }
    }.filter { names.forms[$0.form].source.name == 0 }
    if lit.isEmpty { return [] }
    let withReadings = lit.contains { names.forms[$0.form].source != .name(0) }
    let table = folder.withLock { folder in
      SpellingTable(nameOf: person, in: roll, &folder, withReadings: withReadings)
    }
    return Self.merged(lit.map { range(of: $0, of: person, in: table) })
  }

  /// Where letters of a person's name are in it, by a table of that name alone.
  private func range(
    of letters: FormMatcher.Evidence.Stretch, of person: Int, in own: SpellingTable
  ) -> Range<Int> {
    let form = own.letters(of: letters.form - names.forms(of: person).lowerBound)
    let start = form.lowerBound + letters.start - names.letters(of: letters.form).lowerBound
    guard let graphemes = own.graphemes else { preconditionFailure("its graphemes are not kept") }
    return Int(graphemes[start])..<Int(graphemes[start + letters.count - 1]) + 1
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
