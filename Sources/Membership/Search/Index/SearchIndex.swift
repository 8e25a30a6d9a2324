import Synchronization

/// The names of a roll's people, made ready to be found.
///
/// Made once, in the background when it is to know readings, and never changed: it is asked from
/// anywhere.
public final class SearchIndex: Sendable {
  /// How letters are made comparable.
  public enum Folding: Hashable, Sendable {
    /// Without ICU, at once: case, accents, alphabets and kana, but not what Chinese is read as.
    case simple
    /// With ICU, which takes about 65 ms at its first use: never on the main actor.
    case full
  }

  /// The roll that it is of.
  public let roll: Roll
  let han: HanTable
  let names: SpellingTable
  let facts: Facts
  let regions: RegionNames
  /// For each person whether it leads or co-leads an orientation.
  let leads: [Bool]
  private let keptOrder = Mutex<NameOrder?>(nil)
  /// Folds again the names that are looked at.
  let folder: Mutex<NameFolder>

  /// Folds every name of a roll: microseconds for each. `beside` is where a second thread may be had
  /// for half of them.
  public convenience init(_ roll: Roll, folding: Folding, beside: Roll.Beside? = nil) {
    guard folding == .full else {
      let people = IndexPart.everybody(of: roll, .none, beside)
      self.init(roll, people, .none, RegionNames([], .none))
      return
    }
    let begun = RegionTexts(of: roll.countries.map(\.code), beside: beside)
    var ideographs = roll.ideographs
    let texts = begun.take()
    for (text, _) in texts { ideographs.insert(of: text) }
    let han = HanTable(of: ideographs)
    let regions = Piece { RegionNames(texts, han) }
    beside?({ _ = regions.prepare() })
    let people = IndexPart.everybody(of: roll, han, beside)
    self.init(roll, people, han, regions.take())
    _ = order
  }

  /// Reads a roll and folds its names with ICU, both at once: for who wants nothing else of it. The
  /// roll and the index are those of one after the other.
  ///
  /// Costs one pass over the bytes, which the roll keeps, and microseconds for each name; people are
  /// read a second time only where countries, cities or organizations stand behind them.
  /// - Parameters:
  ///   - bytes: The text of a roll's file.
  ///   - beside: Where a second thread may be had, to read and fold from the end.
  /// - Throws: What reading the roll throws.
  public convenience init(
    json bytes: [UInt8], beside: Roll.Beside? = nil
  ) throws(RollError) {
    let (roll, gleaner) = try Roll.gleaned(json: bytes, beside: beside)
    guard var gleaner, gleaner.knewCountries(of: roll) else {
      self.init(roll, folding: .full, beside: beside)
      return
    }
    let gleaned = gleaner.complete(for: roll)
    let regions = RegionNames(gleaned.regionTexts, gleaned.han)
    self.init(roll, gleaned.part, gleaned.han, regions)
  }

  private init(_ roll: Roll, _ people: IndexPart, _ han: HanTable, _ regions: RegionNames) {
    (self.roll, self.han, self.regions) = (roll, han, regions)
    var people = people
    var folder = people.folder ?? NameFolder(han: han)
    folder.han = han
    self.folder = Mutex(folder)
    people.foldFacts(in: roll, han)
    (names, facts) = (people.names, people.facts)
    leads = Self.leaders(of: roll)
  }

  /// Who comes first where nothing else decides. Made when it is needed: one query may be answered by
  /// few.
  var order: NameOrder {
    keptOrder.withLock { kept in
      let order = kept ?? NameOrder(names)
      kept = order
      return order
    }
  }

  private static func leaders(of roll: Roll) -> [Bool] {
    var leads = [Bool](repeating: false, count: roll.delegates.count)
    for leader in roll.orientations.flatMap({ [$0.leader, $0.coLeader] }) {
      if case .delegate(let person) = leader?.party { leads[person.position] = true }
    }
    return leads
  }
}

extension String {
  /// As much of a name as is searched: longer ones are no names, and some of what is done with a name
  /// takes the square of its length.
  var searchedPart: String {
    utf8.count <= 1000 ? self : String(unicodeScalars.prefix(1000))
  }
}

extension Delegate {
  /// The given and the family name, when there is one at least.
  var fullName: String? {
    let parts = [givenName, familyName].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

/// Whether ideographs are to be read in Chinese.
enum Chinese {
  /// The language says it where it is known, else the kana beside them, else the country.
  static func isLanguage(_ tag: String?, country: String?, of name: FoldedName) -> Bool {
    if let tag { return !["ja", "ko", "vi"].contains(tag.prefix { $0 != "-" }.asciiLowercased) }
    if name.scalars.contains(where: { 0x3041..<0x3100 ~= $0.value.value }) { return false }
    return !["JP", "KR", "KP"].contains(country)
  }
}

extension Substring {
  fileprivate var asciiLowercased: String { String(self).asciiLowercased }
}
