/// An enum whose cases have no values: each is kept as its position among all.
protocol NumberedCases: CaseIterable {
  /// The number of cases.
  static var count: Int { get }
}

extension NumberedCases {
  /// The position of the case. Swift keeps it in one byte where there are up to 256 cases, else in
  /// two.
  @inline(__always)
  var number: Int {
    MemoryLayout<Self>.size == 1
      ? Int(unsafeBitCast(self, to: UInt8.self)) : Int(unsafeBitCast(self, to: UInt16.self))
  }

  /// The case at a position; nil where there is none.
  @inline(__always)
  init?(number: Int) {
    guard number < Self.count else { return nil }
    self =
      MemoryLayout<Self>.size == 1
      ? unsafeBitCast(UInt8(truncatingIfNeeded: number), to: Self.self)
      : unsafeBitCast(UInt16(truncatingIfNeeded: number), to: Self.self)
  }
}
