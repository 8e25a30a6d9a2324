package import JSON

/// A change of a roll's text: patches, each of the text that the one before makes.
package struct TextChange: Hashable, Sendable {
  package private(set) var patches: [TextPatch] = []

  /// The change back: the very bytes.
  package var inverse: TextChange {
    TextChange(patches: patches.reversed().map(\.inverse))
  }

  /// Returns the text with the change made; nil where it is not the one that the change is of.
  package func applied(to text: [UInt8]) -> [UInt8]? {
    var text = text
    for patch in patches {
      guard let next = patch.applied(to: text) else { return nil }
      text = next
    }
    return text
  }
}

/// A text that is changed step by step, and the steps.
struct ChangingText {
  private(set) var text: JSONText
  private(set) var patches: [TextPatch] = []

  init(_ bytes: [UInt8]) {
    text = JSONText(bytes)
  }

  var change: TextChange { TextChange(patches: patches) }

  /// Makes a step. It is one of this text, so it can be made.
  mutating func make(_ patch: TextPatch) {
    guard let bytes = patch.applied(to: text.bytes) else { return }
    text = JSONText(bytes)
    patches.append(patch)
  }

  /// Returns the object with an id in a list of the roll, by its offset.
  func record(_ id: String, in list: RollKey) -> Int? {
    guard let array = text.value(of: list.name, in: text.root) else { return nil }
    return text.elements(of: array.lowerBound).map(\.lowerBound).first { object in
      guard let value = text.value(of: RollKey.id.name, in: object) else { return false }
      return text.string(value).utf8.elementsEqual(id.utf8)
    }
  }

  /// Puts an entry behind the last of a list of the roll, which need not be there.
  mutating func append(_ entry: JSONValue, to list: RollKey) {
    if let array = text.value(of: list.name, in: text.root), text.isArray(array) {
      make(text.appending(entry, to: array.lowerBound))
    } else {
      make(text.setting(list.name, of: text.root, to: .array([entry])))
    }
  }
}
