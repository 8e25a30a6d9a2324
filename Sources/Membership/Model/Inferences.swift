/// Explanations of the facts of an entry that no source states; nil where one does.
public struct Inferences: Hashable, Sendable {
  /// The reason to take the names, or this name, for those of the entry.
  public let name: Label?
  /// The facts that the country is inferred from.
  public let country: Label?
  /// The facts that the city is inferred from.
  public let city: Label?
  /// The facts that the region is inferred from.
  public let region: Label?
}
