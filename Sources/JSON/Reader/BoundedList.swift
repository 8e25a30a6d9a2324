/// A position in a list: by an offset in the text, then by how many were made before it.
public struct TextOrder: Comparable, Sendable {
  @usableFromInline let offset: Int
  @usableFromInline let number: Int

  /// `number` counts those that were made before it.
  @inlinable
  public init(offset: Int, number: Int) {
    (self.offset, self.number) = (offset, number)
  }

  /// Compares the offsets, then the numbers.
  @inlinable
  public static func < (left: TextOrder, right: TextOrder) -> Bool {
    (left.offset, left.number) < (right.offset, right.number)
  }
}

/// The values that stand first in a text, and how many there are in all, so that a text of nothing
/// but mistakes takes no more memory than another.
public struct BoundedList<Value> {
  /// The most values that are listed: nobody reads more.
  @inlinable public static var limit: Int { 1000 }

  /// A value, and where it stands.
  public typealias Placed = (value: Value, position: TextOrder)

  /// The number of values, listed or not.
  @inlinable public var count: Int { added }
  @usableFromInline var added = 0
  /// Up to twice as many as are listed, so that they are sorted once for every thousand.
  @usableFromInline var kept: [Placed] = []
  /// The position from which on nothing is listed.
  @usableFromInline var end = TextOrder(offset: .max, number: .max)

  /// An empty list.
  @inlinable
  public init() {}

  /// Adds a value, in any order.
  @inlinable
  public mutating func add(_ value: Value, at position: TextOrder) {
    added += 1
    keep((value, position))
  }

  /// Adds others, made after as many of all kinds as `before` tells.
  @inlinable
  public mutating func add(_ others: BoundedList, after before: Int) {
    added += others.count
    for (value, position) in others.kept {
      keep((value, TextOrder(offset: position.offset, number: before + position.number)))
    }
  }

  /// Returns the first of the text, no more than `limit`, by position.
  @inlinable
  public func first(_ limit: Int) -> ArraySlice<Placed> {
    kept.sorted { $0.position < $1.position }.prefix(limit)
  }

  /// Makes another value of each.
  @inlinable
  public func map<Other>(_ make: (Value) -> Other) -> BoundedList<Other> {
    var others = BoundedList<Other>()
    others.added = added
    others.kept = kept.map { (make($0.value), $0.position) }
    others.end = end
    return others
  }

  @inlinable
  mutating func keep(_ placed: Placed) {
    guard placed.position < end else { return }
    kept.append(placed)
    guard kept.count == Self.limit * 2 else { return }
    kept = Array(first(Self.limit))
    if let last = kept.last { end = last.position }
  }
}

extension BoundedList: Sendable where Value: Sendable {}

extension BoundedList<JSONFault> {
  mutating func add(_ fault: JSONFault) {
    add(fault, at: TextOrder(offset: fault.offset, number: count))
  }
}
