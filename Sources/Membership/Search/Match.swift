/// A person who answers to a query.
public struct Match: Hashable, Sendable {
  /// The person.
  public let delegate: Reference<Delegate>
  /// What to light in the person's `name`, in `Character`s from its beginning, rising and apart;
  /// empty when only another name answers.
  public let highlights: [Range<Int>]
  /// The form that answers when it is not `name`, or not `name` alone.
  public let otherName: OtherName?
}
