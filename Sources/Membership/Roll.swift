/// The membership of a network, read and checked: every reference in it resolves.
///
/// A value that costs one reference to hand on. The lists of what is few are there as they are;
/// of people the text is kept, so that a roll of a million is not much larger than its file.
public struct Roll: Sendable {
  let contents: Contents

  /// The network that this is the roll of.
  public var network: Network { contents.network }
  /// Sources, in the file's order.
  public var sources: [Source] { contents.sources }
  /// Countries, in the file's order.
  public var countries: [Country] { contents.countries }
  /// Cities, in the file's order.
  public var cities: [City] { contents.cities }
  /// Organizations, in the file's order.
  public var organizations: [Organization] { contents.organizations }
  /// Delegates and guests, in the file's order.
  public var delegates: Delegates { Delegates(contents: contents) }
  /// Orientations, by number.
  public var orientations: [Orientation] { contents.orientations }
  /// Meetings, in the file's order.
  public var meetings: [Meeting] { contents.meetings }
  /// What is worth mending in the file though it opens, in the file's order. Costs a pass over the
  /// text and the names each time.
  public var warnings: Issues {
    var findings = contents.findings
    findings.add(contents.text.withUnsafeBufferPointer(contents.people.sameNames))
    return Issues(findings, in: contents.text)
  }
}

extension Roll {
  /// The people of a roll, each read off its text when asked for.
  ///
  /// An access costs some 2 µs, so keep what you use twice; `writtenName(of:)` costs less. Places are those of references, from 0.
  public struct Delegates: RandomAccessCollection, Sendable {
    let contents: Contents

    /// 0.
    public var startIndex: Int { 0 }
    /// How many people there are.
    public var endIndex: Int { contents.people.count }

    /// The person at a place.
    public subscript(position: Int) -> Delegate { contents.delegate(at: position) }
  }
}
