/// Findings as they are made, in any order. All are counted; no more are kept than some of the first
/// of the file, so that a file of nothing but mistakes takes no more memory than another.
struct Findings: Sendable {
  private var ofErrors = Foremost()
  private var ofWarnings = Foremost()

  /// How many errors were found.
  var errors: Int { ofErrors.count }
  /// How many warnings were found.
  var warnings: Int { ofWarnings.count }
  var hasErrors: Bool { errors > 0 }
  var isEmpty: Bool { errors + warnings == 0 }

  mutating func add(_ finding: Finding) {
    let place = Foremost.Place(offset: finding.offset, number: errors + warnings)
    switch finding.kind.severity {
    case .error: ofErrors.add(finding, at: place)
    case .warning: ofWarnings.add(finding, at: place)
    }
  }

  /// Adds what was found by somebody else, as if it were found now.
  mutating func add(_ others: Findings) {
    let before = errors + warnings
    ofErrors.add(others.ofErrors, after: before)
    ofWarnings.add(others.ofWarnings, after: before)
  }

  /// The first of the file, no more than `limit`, by place; of one place, in the order in which they
  /// were made. There are warnings among them where errors leave room.
  func first(_ limit: Int) -> [Finding] {
    let errors = ofErrors.first(limit)
    let all = errors + ofWarnings.first(limit - errors.count)
    return all.sorted { $0.place < $1.place }.map(\.finding)
  }
}

/// The findings that stand first in the file, and how many there are in all.
private struct Foremost: Sendable {
  /// Where a finding is listed: by its offset, then by how many were made before it.
  struct Place: Comparable {
    let offset: Int
    let number: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.offset, left.number) < (right.offset, right.number)
    }
  }

  typealias Placed = (finding: Finding, place: Place)

  private(set) var count = 0
  /// Up to twice as many as are listed, so that they are sorted once for every thousand.
  private var kept: [Placed] = []
  /// What is not before this place is not listed.
  private var end = Place(offset: .max, number: .max)

  mutating func add(_ finding: Finding, at place: Place) {
    count += 1
    keep((finding, place))
  }

  mutating func add(_ others: Foremost, after before: Int) {
    count += others.count
    for (finding, place) in others.kept {
      keep((finding, Place(offset: place.offset, number: before + place.number)))
    }
  }

  func first(_ limit: Int) -> ArraySlice<Placed> {
    kept.sorted { $0.place < $1.place }.prefix(limit)
  }

  private mutating func keep(_ placed: Placed) {
    guard placed.place < end else { return }
    kept.append(placed)
    guard kept.count == Issues.limit * 2 else { return }
    kept = Array(first(Issues.limit))
    if let last = kept.last { end = last.place }
  }
}
