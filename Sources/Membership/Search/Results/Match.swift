/// A person who answers to a query.
public struct Match: Hashable, Sendable {
  /// The person.
  public let delegate: Reference<Delegate>
  /// The tier of the answer.
  public let tier: Tier
  /// The ranges to light in the person's `name`, in `Character`s from its beginning, rising and
  /// apart; empty when only something else answers.
  public let highlights: [Range<Int>]
  /// The reason why the person answers when it is not `name`, or not `name` alone; nil when the lit
  /// name says it.
  public let reason: Reason?
  /// The person's post that answers; nil when no post does.
  public let post: Post?

  /// The form of the name that answers when it is not `name`, or not `name` alone.
  public var otherName: OtherName? {
    guard case .otherName(let name) = reason else { return nil }
    return name
  }
}
