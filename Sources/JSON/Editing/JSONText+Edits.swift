/// Changes of one value: all else stays byte for byte, and what is new is spaced as what stands
/// beside it.
extension JSONText {
  /// Returns the change that gives an object a value at a key: in the place of the one that it has,
  /// or behind its last.
  package func setting(_ key: String, of object: Int, to value: JSONValue) -> TextPatch {
    let members = members(of: object)
    if let member = members.first(where: { string($0.key).utf8.elementsEqual(key.utf8) }) {
      return replacing(member.value, with: value, like: member)
    }
    guard let last = members.last else {
      return filling(object, with: written(.string(key)) + Self.usualColon + written(value))
    }
    let before = members.dropLast().last?.value.upperBound ?? object
    // A first key may stand at its brace where those after it would not stand at their commas.
    let space = blanks(before: last.key, after: before)
    let isFirst = members.count == 1 && space.isEmpty && !isTight(last)
    let colon = Array(bytes[last.key.upperBound..<last.value.lowerBound])
    let end = last.value.upperBound
    let new =
      [comma] + (isFirst ? Self.blank : space) + written(.string(key)) + colon
      + written(value, like: last)
    return TextPatch(replacing: end..<end, of: bytes, with: new)
  }

  /// Returns the change that takes a key and its value from an object; nil where there is none.
  package func removing(_ key: String, of object: Int) -> TextPatch? {
    let members = members(of: object)
    guard let place = members.firstIndex(where: { string($0.key).utf8.elementsEqual(key.utf8) })
    else { return nil }
    let member = members[place]
    let range =
      if place > 0 {
        members[place - 1].value.upperBound..<member.value.upperBound
      } else if members.count > 1 {
        member.key.lowerBound..<members[1].key.lowerBound
      } else {
        member.key.lowerBound..<member.value.upperBound
      }
    return TextPatch(replacing: range, of: bytes, with: [])
  }

  /// Returns the change that puts a value behind the last of an array.
  package func appending(_ value: JSONValue, to array: Int) -> TextPatch {
    let elements = elements(of: array)
    guard let last = elements.last else { return filling(array, with: written(value)) }
    let before = elements.dropLast().last?.upperBound ?? array
    let new = [comma] + blanks(before: last, after: before) + written(value, isTight: isTight(last))
    return TextPatch(replacing: last.upperBound..<last.upperBound, of: bytes, with: new)
  }

  /// Returns the change that puts another value in the place of one.
  package func replacing(
    _ range: Range<Int>, with value: JSONValue, like member: Member
  ) -> TextPatch {
    TextPatch(replacing: range, of: bytes, with: written(value, like: member))
  }
}

extension JSONText {
  private var comma: UInt8 { UInt8(ascii: ",") }
  private static let usualColon = Array(": ".utf8)
  private static let blank = Array(" ".utf8)

  /// Returns the change that gives an empty container its first content.
  private func filling(_ container: Int, with content: [UInt8]) -> TextPatch {
    let start = container + 1
    return TextPatch(replacing: start..<start, of: bytes, with: content)
  }

  /// Returns the blanks before a value, behind the bracket or the comma that follows an offset.
  private func blanks(before value: Range<Int>, after offset: Int) -> [UInt8] {
    let start = endOfSpace(from: offset)
    return Array(bytes[min(start + 1, value.lowerBound)..<value.lowerBound])
  }

  /// Tells if the first colon in a value has nothing behind it, as programs write it.
  private func isTight(_ value: Range<Int>) -> Bool {
    guard bytes[value.lowerBound] == UInt8(ascii: "{"),
      let member = members(of: value.lowerBound).first
    else { return false }
    return isTight(member)
  }

  private func isTight(_ member: Member) -> Bool {
    member.value.lowerBound == member.key.upperBound + 1
  }

  private func written(_ value: JSONValue, like member: Member) -> [UInt8] {
    written(value, isTight: isTight(member))
  }

  private func written(_ value: JSONValue, isTight: Bool = false) -> [UInt8] {
    var writer = JSONWriter(isSpaced: !isTight)
    writer.put(value)
    return writer.takeBytes()
  }
}
