/// The sounds and neighbours that somebody's names must have for a term of a query to be found in
/// them: passes over most people at a glance.
///
/// It looks at sets of sounds and of neighbours, so it lets through many who do not answer, but
/// never keeps back one who does.
struct Prefilter: Sendable {
  /// The sounds and neighbours that one needle asks for.
  fileprivate struct Need {
    /// Sounds that must all be there.
    var sounds: UInt32 = 0
    /// Letters of other scripts that must all be there, as `NameSignature.others` has them.
    var others: UInt32 = 0
    /// Sets of sounds of which one each must be there, for letters that can be read in several
    /// ways; more than four are not asked for.
    var either = SIMD4<UInt32>(repeating: .max)
    /// Neighbours that must all be there, unless the letters are initials.
    var pairs: UInt128 = 0
    /// The sounds of which words must begin with one.
    var beginning: UInt32 = .max
    /// True where the letters may be initials.
    var mayBeInitials = false

    func isMet(by signature: NameSignature) -> Bool {
      guard signature.sounds & sounds == sounds, signature.others & others == others,
        signature.beginnings & beginning != 0 || beginning == .max,
        oneEach(of: signature.sounds)
      else { return false }
      return signature.pairs & pairs == pairs || (mayBeInitials && beginAll(signature))
    }

    private func beginAll(_ signature: NameSignature) -> Bool {
      signature.beginnings & sounds == sounds && oneEach(of: signature.beginnings)
    }

    /// Tells if one sound of each set is there. A lane that is all ones asks for none.
    private func oneEach(of sounds: UInt32) -> Bool {
      all((either & sounds) .!= 0 .| (either .== .max))
    }
  }

  /// The needs of all terms; one need of each term must be met.
  private var needs: [Need] = []
  /// The starts of terms in `needs`; one more for the end.
  private var starts = [0]

  init(_ terms: [Term], _ store: NeedleStore) {
    for term in terms {
      let needles = term.needles + (term.weak.map { [$0] } ?? [])
      needs += needles.map { Self.need($0, store, isAlone: terms.count == 1) }
      starts.append(needs.count)
    }
  }

  private static func need(_ needle: Needle, _ store: NeedleStore, isAlone: Bool) -> Need {
    let letters = store[needle]
    var need = Need()
    for letter in letters where letter >= 0x80 { need.others |= 1 << UInt32(letter & 31) }
    let sets = Set(letters.map { Sounds.masks[Int($0)] })
    need.sounds = sets.filter { $0.nonzeroBitCount == 1 }.reduce(0, |)
    let either = sets.filter { $0.nonzeroBitCount > 1 }.sorted()
    for (lane, set) in either.prefix(4).enumerated() { need.either[lane] = set }
    if needle.isLoose {
      // Alone it stands at the beginning of a word; others may stand after it in the same one.
      let first = letters.first.map { Sounds.masks[Int($0)] } ?? 0
      if isAlone, first != 0 { need.beginning = first }
    } else {
      need.mayBeInitials = true
    }
    need.pairs = pairs(of: letters, areLoose: needle.isLoose)
    return need
  }

  /// Returns the neighbours of letters that must be there. Those of two letters that may be read in
  /// several ways are left out: one reading of them is enough, and nobody knows which.
  private static func pairs(of letters: ArraySlice<UInt8>, areLoose: Bool) -> UInt128 {
    zip(letters, letters.dropFirst()).reduce(0) { pairs, pair in
      if pair.0 == LostLetter.code || pair.1 == LostLetter.code { return pairs }
      let bits = Neighbours.all.bits(pair.0, pair.1)
      return areLoose && bits.nonzeroBitCount > 1 ? pairs : pairs | bits
    }
  }

  /// The number of terms.
  var count: Int { starts.count - 1 }

  /// Tells if a term may be found in names of this signature.
  func mayHold(_ term: Int, _ signature: NameSignature) -> Bool {
    for index in starts[term]..<starts[term + 1] where needs[index].isMet(by: signature) {
      return true
    }
    return false
  }

  /// Tells if all names that may hold a term may hold a term of another prefilter. False where that
  /// is not certain.
  func isWithin(_ term: Int, _ other: Prefilter, _ otherTerm: Int) -> Bool {
    needs[starts[term]..<starts[term + 1]].allSatisfy { need in
      other.needs[other.starts[otherTerm]..<other.starts[otherTerm + 1]].contains {
        need.isWithin($0)
      }
    }
  }
}

extension Prefilter.Need {
  /// Tells if all names that meet this need meet another. False where that is not certain.
  fileprivate func isWithin(_ other: Self) -> Bool {
    asksFor(other.sounds, others: other.others) && asksForEach(of: other.either)
      && (other.beginning == .max || beginning & ~other.beginning == 0)
      && other.pairs & ~pairs == 0
      && (!mayBeInitials || other.mayBeInitials || other.pairs == 0)
  }

  private func asksFor(_ sounds: UInt32, others: UInt32) -> Bool {
    sounds & ~self.sounds == 0 && others & ~self.others == 0
  }

  /// Tells if it asks for some sound of each set that is not open.
  private func asksForEach(of sets: SIMD4<UInt32>) -> Bool {
    (0..<4).allSatisfy { lane in
      let set = sets[lane]
      return set == .max || sounds & set != 0
        || (0..<4).contains { either[$0] & ~set == 0 }
    }
  }
}
