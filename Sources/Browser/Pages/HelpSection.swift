import Articles
import Membership

/// A part of the help: keys, or signs and words, and what they mean.
struct HelpSection: Hashable {
  let title: String
  private(set) var entries: [HelpEntry]
}

/// A line of the help.
struct HelpEntry: Hashable {
  let keys: String
  let text: String
  /// Whether it does anything where one came from.
  var applies = true
}

extension HelpSection {
  /// Everything that can be pressed and typed where one came from, without what lacks the words sought.
  static func all(
    over base: Context, available: Set<Command>, holding sought: String
  ) -> [HelpSection] {
    let words = HelpWords(sought)
    return all(over: base, available: available).compactMap { $0.holding(words) }
  }

  private static func all(over base: Context, available: Set<Command>) -> [HelpSection] {
    let isTyping = base != .failure
    var listed: Context = []
    let contexts = [base] + (isTyping ? [Context.typing] : []) + [.help]
    let wanted = contexts.map { context in
      defer { listed.insert(context) }
      return (context, listed)
    }
    let keys = Keymap.groups.map { group in
      HelpSection(
        title: group.title,
        entries: group.bindings.compactMap { binding in
          let isWanted = wanted.contains { context, before in
            binding.contexts.contains(context) && binding.contexts.isDisjoint(with: before)
          }
          guard isWanted else { return nil }
          let applies = !binding.contexts.contains(base) || available.contains(binding.command)
          return HelpEntry(keys: binding.label, text: binding.title, applies: applies)
        })
    }
    // What can be typed stands below what can be pressed where one came from.
    let own = Keymap.groupsOfOwnKeys
    let words = isTyping ? [conditions] : []
    return keys.prefix(own) + words + keys.dropFirst(own) + (isTyping ? [signs] : [])
  }

  private static let conditions = HelpSection(
    title: "What can be searched for",
    entries: [
      HelpEntry(keys: "name", text: "In any script and order"),
      HelpEntry(keys: "country:fr", text: "A country, name or code"),
      HelpEntry(keys: "city:lyon", text: "A city"),
      HelpEntry(keys: "org:isu", text: "An organization"),
      HelpEntry(keys: "post:mayor", text: "A post"),
      HelpEntry(keys: "orientation:3", text: "Who has to do with it"),
      HelpEntry(keys: "is:leader", text: "Who leads; or is:guest"),
      HelpEntry(keys: "-word", text: "Not that: -city:lyon"),
      HelpEntry(keys: "\"two words\"", text: "As they stand"),
    ])

  private static let signs = HelpSection(
    title: "Signs",
    entries: [
      HelpEntry(
        keys: NameForm.derivationMark, text: "A rendering of ours, in no source"),
      HelpEntry(keys: "+2", text: "Two more posts"),
    ])

  /// The section without what lacks some words; nil: it lacks all.
  private func holding(_ words: HelpWords) -> HelpSection? {
    let found = entries.filter { words.areAll(in: $0) }
    return found.isEmpty ? nil : HelpSection(title: title, entries: found)
  }
}

/// What is sought in the help: words that an entry has in its sentence or its keys, whatever their
/// case.
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
