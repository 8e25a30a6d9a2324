/// The membership of a network, read and checked: every reference in it resolves.
public struct Roll: Sendable {
  /// The network that this is the roll of.
  public let network: Network
  /// Sources, in the file's order.
  public let sources: [Source]
  /// Countries, in the file's order.
  public let countries: [Country]
  /// Cities, in the file's order.
  public let cities: [City]
  /// Organizations, in the file's order.
  public let organizations: [Organization]
  /// Delegates and guests, in the file's order.
  public let delegates: [Delegate]
  /// Orientations, by number.
  public let orientations: [Orientation]
  /// Meetings, in the file's order.
  public let meetings: [Meeting]
  /// What is worth mending in the file though it opens, in the file's order.
  public let warnings: [Issue]

  let tables: Tables
  let index: RollIndex
}
