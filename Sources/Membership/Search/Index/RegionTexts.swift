import Foundation

/// What the countries of a roll are called in every language that ICU knows.
///
/// Some 4 µs for a name, and never on the main actor: it is ICU's. Nothing but the countries is
/// needed for it, so that it may begin while the people are still being read.
struct RegionTexts: Sendable {
  private let codes: [String]
  private let pieces: Pieces<[[String]]>

  /// So many languages make a piece of the work.
  private static let size = 16

  /// Begins for countries with these codes, on another thread where there is one.
  init(of codes: [String], beside: Roll.Beside? = nil) {
    let languages =
      codes.isEmpty
      ? [] : Set(Locale.availableIdentifiers.map { $0.prefix { $0 != "_" && $0 != "-" } }).sorted()
    pieces = Pieces((languages.count + Self.size - 1) / Self.size, beside: beside) { piece in
      Self.texts(of: codes, in: languages.dropFirst(piece * Self.size).prefix(Self.size))
    }
    self.codes = codes
  }

  /// Each name of each country once, with the country's position; makes those that are not there
  /// yet. Once.
  func take() -> [(text: String, country: Int)] {
    var known = [Set<Spelled>](repeating: [], count: codes.count)
    var texts: [(text: String, country: Int)] = []
    pieces.forEach { piece in
      for (country, names) in piece.enumerated() {
        for text in names where known[country].insert(Spelled(text: text)).inserted {
          texts.append((text, country))
        }
      }
    }
    return texts
  }

  /// What countries are called in some languages.
  private static func texts(of codes: [String], in languages: ArraySlice<Substring>) -> [[String]] {
    let locales = languages.map { Locale(identifier: String($0)) }
    return codes.map { code in locales.compactMap { $0.localizedString(forRegionCode: code) } }
  }

  /// A text by its bytes, which compare in a fraction of the time that its meaning takes.
  private struct Spelled: Hashable {
    let text: String

    static func == (left: Self, right: Self) -> Bool {
      left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }
}
