import JSON

/// The numbers by which the reader of a text knows the keys: their positions among the cases. A
/// text may have other keys; those have higher numbers.
extension RollKey: NumberedCases {
  static let count = allCases.count

  /// The key as it is written.
  var name: String { rawValue }

  /// All keys, by their numbers.
  static let table = KeyTable(allCases.map(\.rawValue))
}
