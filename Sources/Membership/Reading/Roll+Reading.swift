import CResources

extension Roll {
  /// Runs work on another thread, at once or later; nobody waits for it.
  public typealias Beside = (_ work: @escaping @Sendable () -> Void) -> Void

  /// Reads a roll from the bytes of its file (version 1, described in `Resources/README.md`).
  ///
  /// Costs one pass over the bytes, and keeps them. Warnings do not stop it; they are in
  /// `warnings`.
  /// - Parameters:
  ///   - bytes: The text.
  ///   - progress: Told from time to time how far it is, with what there is so far. A roll of a few
  ///     hundred people is read before there is anything to tell.
  ///   - beside: Where a second thread may be had, to read a long text from its end; the roll, and
  ///     what is wrong with it, are the same.
  /// - Throws: `malformed` when the bytes are no JSON text, else `invalid` with every issue that
  ///   there is.
  public init(
    json bytes: [UInt8], progress: (Progress) -> Void = { _ in }, beside: Beside? = nil
  ) throws(RollError) {
    try self.init(PeopleReadAhead(bytes, beside, size: Self.partSize), bytes, progress)
  }

  /// 256 kB, some 1.5 ms of reading: so much is read by both at the most.
  private static let partSize = 1 << 18

  /// Reads a roll with people ahead who may be as few as a test wants.
  init(
    _ ahead: PeopleReadAhead, _ bytes: [UInt8], _ progress: (Progress) -> Void = { _ in }
  ) throws(RollError) {
    storage = try RollReader(bytes, ahead).read(progress)
  }

  /// Returns the roll that the program carries. Costs what reading its 40 kB costs, each time.
  /// - Throws: What `init(json:)` throws; the bundled roll's tests see to it that it does not.
  public static func bundled() throws(RollError) -> Roll {
    try Roll(json: bundledText)
  }

  /// The text of the roll that the program carries.
  package static var bundledText: [UInt8] {
    var count = 0
    return Array(UnsafeBufferPointer(start: resource_membership(&count), count: count))
  }
}
