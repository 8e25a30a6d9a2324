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
      0x388...0x38A, 0x38E...0x3A1, 0x3A3...0x3FF,  // Greek
      0x400...0x481, 0x48A...0x52F,  // Cyrillic; between them its marks
      0x5D0...0x5EA,  // Hebrew
      0x620...0x64A,  // Arabic
      0x10D0...0x10FF,  // Georgian
      0x1E00...0x1EFF,  // Latin letters, as of Vietnamese
      0x2010...0x2027,  // dashes, quotation marks, bullets, the ellipsis
      0x2500...0x259F,  // boxes and blocks, of which borders and bars are drawn
      0x3001...0x3029,  // Chinese punctuation
      0x3041...0x3096, 0x30A0...0x30FF,  // kana
      0x4E00...0x9FA5,  // ideographs
      0xAC00...0xD7A3:  // syllables of Hangul
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
