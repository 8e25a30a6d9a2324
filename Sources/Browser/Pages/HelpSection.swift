import Articles
import Membership
import Phrases

/// A part of the help: keys, signs or words to type, each with its meaning.
struct HelpSection: Hashable {
  let title: String
  private(set) var entries: [HelpEntry]
}

/// A line of the help.
struct HelpEntry: Hashable {
  let keys: String
  let text: String
  /// True where the key does something beneath the help.
  var applies = true
}

extension HelpSection {
  /// Returns everything that can be pressed and typed in the context beneath the help. Entries that
  /// lack a word of `sought` are left out.
  static func all(
    over base: Context, available: Set<Command>, holding sought: String, _ phrases: Phrases
  ) -> [HelpSection] {
    let words = HelpWords(sought)
    return all(over: base, available: available, phrases).compactMap { $0.holding(words) }
  }

  private static func all(
    over base: Context, available: Set<Command>, _ phrases: Phrases
  ) -> [HelpSection] {
    let isTyping = base != .failure
    var listed: Context = []
    let contexts = [base] + (isTyping ? [Context.typing] : []) + [.help]
    let wanted = contexts.map { context in
      defer { listed.insert(context) }
      return (context, listed)
    }
    let keys = Keymap.groups.map { group in
      HelpSection(
        title: phrases(.helpTitle(group.title)),
        entries: group.bindings.compactMap { binding in
          let isWanted = wanted.contains { context, before in
            binding.contexts.contains(context) && binding.contexts.isDisjoint(with: before)
          }
          guard isWanted else { return nil }
          let applies = !binding.contexts.contains(base) || available.contains(binding.command)
          return HelpEntry(
            keys: binding.label, text: phrases(.key(binding.title)), applies: applies)
        })
    }
    guard isTyping else { return keys }
    // The words of a search stand below the keys that find.
    return keys.prefix(1) + [conditions(phrases)] + keys.dropFirst() + [signs(phrases)]
  }

  private static func conditions(_ phrases: Phrases) -> HelpSection {
    section(
      .conditions,
      [
        ("name", .name), ("country:fr", .country), ("city:lyon", .city), ("org:isu", .organization),
        ("post:mayor", .post), ("orientation:3", .orientation), ("is:leader", .leaderOrGuest),
        ("-word", .exclusion), ("\"two words\"", .quotation),
      ], phrases)
  }

  private static func signs(_ phrases: Phrases) -> HelpSection {
    section(.signs, [(NameForm.derivationMark, .ownRendering), ("+2", .morePosts)], phrases)
  }

  private static func section(
    _ title: Phrase.HelpTitle, _ entries: [(keys: String, text: Phrase.HelpEntry)],
    _ phrases: Phrases
  ) -> HelpSection {
    HelpSection(
      title: phrases(.helpTitle(title)),
      entries: entries.map { HelpEntry(keys: $0.keys, text: phrases(.helpEntry($0.text))) })
  }

  /// Returns the section without the entries that lack some of the words; nil: all lack some.
  private func holding(_ words: HelpWords) -> HelpSection? {
    let found = entries.filter { words.areAll(in: $0) }
    return found.isEmpty ? nil : HelpSection(title: title, entries: found)
  }
}

/// The words sought in the help: an entry must have all of them in its sentence or its keys,
/// whatever their case.
private struct HelpWords {
  private let words: [[UInt8]]

  init(_ sought: String) {
    words = Array(sought.lowercased().utf8).split(separator: UInt8(ascii: " ")).map(Array.init)
  }

  fileprivate func areAll(in entry: HelpEntry) -> Bool {
    let text = Array((entry.text + " " + entry.keys).lowercased().utf8)
    return words.allSatisfy { word in text.indices.contains { text[$0...].starts(with: word) } }
  }
}
