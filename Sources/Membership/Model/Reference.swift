/// A position in one of a roll's lists: of countries, of delegates and so on.
///
/// References are made by reading a roll and only ever name what is there: `roll[delegate.city]`
/// cannot fail. They belong to the roll that they came from; after a reload, find things again by
/// their `id`. Order follows the file.
public struct Reference<Entity>: Hashable, Comparable, Sendable {
  private let index: UInt32

  /// The position in the list, from 0.
  public var position: Int { Int(index) }

  init(_ position: Int) {
    index = UInt32(position)
  }

  /// Tells if one stands before the other in the file.
  public static func < (left: Self, right: Self) -> Bool {
    left.index < right.index
  }
}
