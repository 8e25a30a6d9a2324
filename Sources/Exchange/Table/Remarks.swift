internal import Membership

/// The remarks about a foreign file: one for each thing that has no place in a roll, with the first
/// row that has it and the number of such rows.
struct Remarks {
  private let unit: ForeignRemark.Unit
  private var kinds: [ForeignRemark.Kind] = []
  private var counts: [ForeignRemark.Kind: (row: Int, count: Int)] = [:]

  init(unit: ForeignRemark.Unit = .row) {
    self.unit = unit
  }

  mutating func add(_ kind: ForeignRemark.Kind, row: Int) {
    if counts[kind] == nil { kinds.append(kind) }
    counts[kind, default: (row, 0)].count += 1
  }

  /// The remarks, in the order in which each was first made.
  var all: [ForeignRemark] {
    kinds.map { kind in
      let (row, count) = counts[kind] ?? (0, 0)
      return ForeignRemark(kind, row: row, count: count, unit: unit)
    }
  }
}
