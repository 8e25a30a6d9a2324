import Membership
import Phrases

/// What holds for the reader whatever it is given.
package enum ReaderProperty {
  /// What is wrong; nil: all is well.
  package static func fault(for bytes: [UInt8]) -> String? {
    switch result(bytes) {
    case .success(let roll): fault(in: roll, bytes)
    case .failure(let error): fault(in: error)
    }
  }

  private static func fault(in roll: Roll, _ bytes: [UInt8]) -> String? {
    if roll.warnings.contains(where: { $0.severity == .error }) { return "an error is no warning" }
    let framed = (bytes.first == 0xEF ? [] : [0xEF, 0xBB, 0xBF]) + bytes + Array(" \r\n\t".utf8)
    guard case .success(let same) = result(framed), same.warnings == roll.warnings else {
      return "a byte order mark and blanks make a difference"
    }
    let index = SearchIndex(roll)
    for delegate in roll.delegates.prefix(3) { _ = index.matches(Query(delegate.name)) }
    return fault(in: roll.warnings)
  }

  private static func fault(in error: RollError) -> String? {
    let hasError = error.issues.contains { $0.severity == .error }
    return hasError ? fault(in: error.issues) : "a roll is refused without an error"
  }

  private static func fault(in issues: Issues) -> String? {
    let places = issues.map { [$0.line, $0.column] }
    if issues.contains(where: { $0.message.isEmpty }) { return "an issue has no words" }
    if places.contains(where: { $0[0] < 1 || $0[1] < 1 }) { return "an issue has no place" }
    let isInOrder = zip(places, places.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) }
    return isInOrder ? nil : "issues are not in the file's order"
  }

  private static func result(_ bytes: [UInt8]) -> Result<Roll, RollError> {
    Result { () throws(RollError) in try Roll(json: bytes) }
  }
}
