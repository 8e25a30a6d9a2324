/// The sounds and neighbours that somebody's names must have to be like a query but for typing
/// errors: passes over most people at a glance, and never keeps back one who is like it.
struct SimilarPrefilter: Sendable {
  /// The most errors that are looked for in each term.
  let most: [Int]
  /// The ways of spelling each term.
  private let likes: [[Like]]

  /// Prepares a query. Nil when no term is long enough to be mistyped, or some can only be as it
  /// is.
  ///
  /// Looking `further` takes two errors in words of five letters and more, if another word has
  /// none: for queries that else find nobody.
  init?(_ query: PreparedQuery, further: Bool) {
    let terms = query.terms
    guard terms.contains(where: { $0.mostErrors > 0 }), terms.allSatisfy({ !$0.isQuoted })
    else { return nil }
    most = terms.map { further && terms.count > 1 && $0.length > 4 ? 2 : $0.mostErrors }
    likes = terms.map { term in term.alike.map { Like(query.store[$0]) } }
  }

  /// Tells if somebody's signature leaves room for so few errors.
  func lets(through signature: NameSignature) -> Bool {
    for term in likes.indices {
      let isPossible = likes[term].contains { $0.canBe(in: signature, errors: most[term]) }
      if !isPossible { return false }
    }
    return true
  }

  /// A term in one spelling.
  fileprivate struct Like {
    /// For each letter the bits of which one must be there; a letter without bits in signatures has
    /// no entry.
    private(set) var letters: [Ask] = []
    /// For each two neighbours the bits of which one must be there.
    private(set) var pairs: [UInt128] = []

    struct Ask: Equatable {
      let sounds: UInt32
      let others: UInt32
    }

    init(_ needle: ArraySlice<UInt8>) {
      for (place, letter) in zip(needle.indices, needle) {
        // The bytes before the last one of a letter are those of all its script.
        if place + 1 < needle.endIndex, needle[place + 1].continuesScalar { continue }
        let ask = Ask(
          sounds: Sounds.masks[Int(letter)], others: letter < 0x80 ? 0 : 1 << UInt32(letter & 31))
        if letters.count == TypingErrors.longest { break }
        if ask.sounds | ask.others != 0 { letters.append(ask) }
      }
      // Errors are counted by letters, and these are bytes.
      if needle.contains(where: { $0 >= 0x80 }) { return }
      let counted = needle.prefix(TypingErrors.longest)
      pairs = zip(counted, counted.dropFirst()).map(Neighbours.all.bits)
    }

    /// Tells if the term can be in names of this signature but for some errors. An error takes one
    /// letter away, and at most three pairs: those of two that are swapped.
    func canBe(in signature: NameSignature, errors: Int) -> Bool {
      var missing = 0
      for ask in letters where ask.sounds & signature.sounds | ask.others & signature.others == 0 {
        missing += 1
      }
      return missing <= errors && lacks(atMost: errors * 3, in: signature)
    }

    private func lacks(atMost most: Int, in signature: NameSignature) -> Bool {
      guard pairs.count > most else { return true }
      var missing = 0
      for pair in pairs where pair & signature.pairs == 0 { missing += 1 }
      return missing <= most
    }
  }
}

extension SimilarPrefilter: NestedPrefilter {
  /// Tells if all names that pass this filter pass another. A longer word may have no more errors
  /// than a shorter one: the letters that the shorter lacks, the longer lacks, too.
  func isWithin(_ other: SimilarPrefilter) -> Bool {
    other.likes.indices.allSatisfy { old in
      likes.indices.contains { new in
        most[new] <= other.most[old]
          && likes[new].allSatisfy { like in other.likes[old].contains(where: like.goesOn) }
      }
    }
  }
}

extension SimilarPrefilter.Like {
  /// Tells if this spelling begins with all that another asks for.
  fileprivate func goesOn(from other: Self) -> Bool {
    letters.starts(with: other.letters) && pairs.starts(with: other.pairs)
  }
}
