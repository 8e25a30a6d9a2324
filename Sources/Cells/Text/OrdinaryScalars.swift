internal import Letters

extension Unicode.Scalar {
  /// True where the scalar takes columns of its own and never shares a cluster with another such.
  ///
  /// Nearly all text of a roll is made of these alone. It needs neither Unicode's properties nor a
  /// search for clusters, which take ten times as long as all the rest. A test holds every one of
  /// them against the rules that it spares.
  var isOrdinary: Bool {
    0x20...0x7E ~= value || traits.contains(.ordinary)
  }
}

extension StringProtocol {
  /// True where every scalar is a cluster of its own, and none is hidden. A few nanoseconds a
  /// scalar.
  var isOrdinary: Bool { isPrintableASCII || unicodeScalars.allSatisfy(\.isOrdinary) }

  /// True where bytes, scalars, clusters and columns are one. A nanosecond for several bytes.
  var isPrintableASCII: Bool {
    func isPrintable(_ byte: UInt8) -> Bool { (0x20...0x7E).contains(byte) }
    return utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPrintable) }
      ?? utf8.allSatisfy(isPrintable)
  }
}
