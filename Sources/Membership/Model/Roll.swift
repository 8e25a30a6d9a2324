/// The membership of a network, read and checked: every reference in it resolves.
///
/// A value that costs one reference to hand on. The lists of what is few are there as they are;
/// of people the text is kept, so that a roll of a million is not much larger than its file.
public struct Roll: Sendable {
  let storage: RollStorage

  /// The network that this is the roll of.
  public var network: Network { storage.network }
  /// Sources, in the file's order.
  public var sources: [Source] { storage.sources }
  /// Countries, in the file's order.
  public var countries: [Country] { storage.countries }
  /// Cities, in the file's order.
  public var cities: [City] { storage.cities }
  /// Organizations, in the file's order.
  public var organizations: [Organization] { storage.organizations }
  /// Delegates and guests, in the file's order.
  public var delegates: Delegates { Delegates(storage: storage) }
  /// Orientations, by number.
  public var orientations: [Orientation] { storage.orientations }
  /// Meetings, in the file's order.
  public var meetings: [Meeting] { storage.meetings }
  /// The warnings: of what is worth mending though the file opens, in the file's order. Costs a
  /// pass over the text and the names each time.
  public var warnings: Issues {
    var findings = storage.findings
    findings.add(storage.text.withUnsafeBufferPointer(storage.people.sameNames))
    return Issues(findings, in: storage.text)
  }
}

extension Roll {
  /// The people of a roll, each read off its text when asked for.
  ///
  /// An access costs some 2 µs, so keep what you use twice; `writtenName(of:)` costs less.
  /// Positions are those of references, from 0.
  public struct Delegates: RandomAccessCollection, Sendable {
    let storage: RollStorage

    /// 0.
    public var startIndex: Int { 0 }
    /// The number of people.
    public var endIndex: Int { storage.people.count }

    /// The person at a position.
    public subscript(position: Int) -> Delegate { storage.delegate(at: position) }
  }
}
