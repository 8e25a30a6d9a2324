/// Counts typing errors between a needle and texts: letters left out, put in, replaced, and
/// neighbours swapped, none of them twice at one place.
///
/// All places of the needle at once, a bit for each: H. Hyyrö, "A bit-vector algorithm for
/// computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10 (2003).
struct TypingErrors: Sendable {
  /// The most letters of a needle that are compared, a bit for each; of a longer one the beginning
  /// is.
  static let longest = 64

  /// For each letter of a text, the places of the needle that agree with it.
  private let agreeing: [UInt64]
  private let count: Int
  /// The 256 scalars among which those of a script that is not read are; nil: letters are codes of
  /// `Sounds`, of one byte each.
  private let block: UInt32?

  init(_ needle: Needle, _ store: NeedleStore) {
    let scalars = String(decoding: store[needle], as: UTF8.self).unicodeScalars.prefix(Self.longest)
    if let block = scalars.first(where: { !$0.isASCII }).map({ $0.value >> 8 }) {
      self.init(scalars, block)
    } else {
      self.init(codes: needle, store)
    }
  }

  private init(_ scalars: some Collection<Unicode.Scalar>, _ block: UInt32) {
    self.block = block
    count = scalars.count
    var agreeing = [UInt64](repeating: 0, count: 256)
    for (place, scalar) in scalars.enumerated() where scalar.value >> 8 == block {
      agreeing[Int(scalar.value & 0xFF)] |= 1 << UInt64(place)
    }
    self.agreeing = agreeing
  }

  private init(codes needle: Needle, _ store: NeedleStore) {
    block = nil
    count = min(needle.count, Self.longest)
    var agreeing = [UInt64](repeating: 0, count: 256)
    for (place, index) in (needle.start..<needle.start + count).enumerated() {
      agreeing[Int(store.letters[index])] |= 1 << UInt64(place)
      let sounds = store.sounds[index]
      for letter in 0..<128 where sounds & Sounds.masks[letter] != 0 {
        agreeing[letter] |= 1 << UInt64(place)
      }
    }
    self.agreeing = agreeing
  }

  /// The fit of a needle to the beginning of a text.
  struct Fit {
    let errors: Int
    /// The number of the text's letters that the needle takes.
    let length: Int
  }

  /// Returns the fit to the beginning of a text that the needle fits best, among those that may
  /// end; nil when all have more than `most` errors.
  @inline(__always)
  func bestFit(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, most: Int, mayEnd: (Int) -> Bool
  ) -> Fit? {
    var column = Column(count)
    var best: Fit?
    for place in range.prefix(count + most) {
      column.take(agreeing[Int(text[place])])
      guard column.errors <= most, column.errors < best?.errors ?? .max else { continue }
      if mayEnd(place + 1) {
        best = Fit(errors: column.errors, length: place + 1 - range.lowerBound)
      }
    }
    return best
  }

  /// True where the letters are scalars of a script that is not read.
  var areScalars: Bool { block != nil }

  /// Returns the best fit, as `bestFit` does, in letters that are scalars of several bytes each.
  /// One of the needle's first must be among the text's first, no further off than errors can move
  /// it.
  func bestFitOfScalars(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, most: Int, mayEnd: (Int) -> Bool
  ) -> Fit? {
    var column = Column(count)
    var best: Fit?
    var (scalar, taken, met) = (UInt32(0), 0, UInt64(0))
    for place in range where taken < count + most {
      scalar = text[place].added(to: scalar)
      if place + 1 < range.upperBound, text[place + 1].continuesScalar { continue }
      let places = scalar >> 8 == block ? agreeing[Int(scalar & 0xFF)] : 0
      column.take(places)
      (taken, met) = (taken + 1, met | places)
      if taken == most + 1, met & (2 << UInt64(most) - 1) == 0 { return nil }
      guard column.errors <= most, column.errors < best?.errors ?? .max else { continue }
      if mayEnd(place + 1) {
        best = Fit(errors: column.errors, length: place + 1 - range.lowerBound)
      }
    }
    return best
  }

  /// A column of the table of distances, as the steps between its rows.
  private struct Column {
    private(set) var errors: Int
    private var rising = UInt64.max
    private var falling: UInt64 = 0
    private var diagonal: UInt64 = 0
    private var before: UInt64 = 0
    private let last: UInt64

    init(_ count: Int) {
      errors = count
      last = 1 << UInt64(max(count, 1) - 1)
    }

    /// Goes on to the next letter of the text.
    mutating func take(_ agreeing: UInt64) {
      let swapped = ((~diagonal & agreeing) << 1) & before
      diagonal = (((agreeing & rising) &+ rising) ^ rising) | agreeing | falling | swapped
      var more = falling | ~(diagonal | rising)
      var less = diagonal & rising
      if more & last != 0 { errors += 1 }
      if less & last != 0 { errors -= 1 }
      more = (more << 1) | 1
      less <<= 1
      rising = less | ~(diagonal | more)
      falling = more & diagonal
      before = agreeing
    }
  }
}

extension UInt8 {
  /// True where the byte goes on with a scalar of UTF-8.
  var continuesScalar: Bool { self & 0xC0 == 0x80 }

  /// Returns the scalar that the byte begins, or goes on with.
  fileprivate func added(to scalar: UInt32) -> UInt32 {
    if self < 0x80 { return UInt32(self) }
    return continuesScalar ? scalar << 6 | UInt32(self & 0x3F) : UInt32(self & 0x1F)
  }
}
