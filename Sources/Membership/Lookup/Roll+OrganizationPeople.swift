/// Questions about people that are asked of their text first: to read everybody takes ten times as
/// long.
extension Roll {
  /// Returns the people with a post in an organization, in the file's order. Costs a glance at the
  /// text, and reads those who may be meant.
  public func people(of organization: Reference<Organization>) -> [Reference<Delegate>] {
    people(holding: self[organization].id) {
      self[$0].posts.contains { $0.organizations.contains(organization) }
    }
  }

  /// Returns the people for whom `isSuch` holds, of those whose text has an id in quotes, or
  /// anything escaped, which may be one.
  func people(
    holding id: String, where isSuch: (Reference<Delegate>) -> Bool
  ) -> [Reference<Delegate>] {
    let quoted = Array("\"\(id)\"".utf8)
    return people { $0.holds(quoted) || $0.contains(UInt8(ascii: "\\")) }.filter(isSuch)
  }

  /// Returns the people for whose text `isSuch` holds.
  private func people(
    where isSuch: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
  ) -> [Reference<Delegate>] {
    let starts = storage.people.starts
    return storage.text.withUnsafeBufferPointer { text in
      starts.indices.filter { person in
        let end = person + 1 < starts.count ? Int(starts[person + 1]) : text.count
        return isSuch(text[Int(starts[person])..<end])
      }.map(Reference.init)
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Tells if a word of at least one byte stands here.
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    guard count >= word.count else { return false }
    for start in startIndex...(endIndex - word.count)
    where self[start] == word[0] && self[start + word.count - 2] == word[word.count - 2] {
      if self[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
  }
}
