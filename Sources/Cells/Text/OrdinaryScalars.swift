extension Unicode.Scalar {
  /// Whether the scalar takes columns of its own and never shares a cluster with another such.
  ///
  /// Nearly all text of a roll is made of these alone. It needs neither Unicode's properties nor a
  /// search for clusters, which take ten times as long as all the rest. A test holds every one of
  /// them against the rules that it spares.
  var isOrdinary: Bool {
    switch value {
    case 0x20...0x7E,  // ASCII
      0xA0...0xAC, 0xAE...0x2FF,  // Latin letters; between them the soft hyphen
      0x2010...0x2027,  // dashes, quotation marks, bullets, the ellipsis
      0x2500...0x259F,  // boxes and blocks, of which borders and bars are drawn
      0x3001...0x3029,  // Chinese punctuation
      0x4E00...0x9FA5:  // ideographs
      true
    default: false
    }
  }
}

extension StringProtocol {
  /// Whether every scalar is a cluster of its own, and none is hidden. A few nanoseconds a scalar.
  var isOrdinary: Bool { isPrintableASCII || unicodeScalars.allSatisfy(\.isOrdinary) }

  /// Whether bytes, scalars, clusters and columns are one. A nanosecond for several bytes.
  var isPrintableASCII: Bool {
    func isPrintable(_ byte: UInt8) -> Bool { (0x20...0x7E).contains(byte) }
    return utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPrintable) }
      ?? utf8.allSatisfy(isPrintable)
  }
}
