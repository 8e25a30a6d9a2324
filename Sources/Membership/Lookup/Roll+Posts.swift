internal import Letters

/// Questions about the posts of people.
extension Roll {
  /// Returns a person's first post; nil when the roll names none.
  public func firstPost(of delegate: Reference<Delegate>) -> Post? {
    storage.firstPost(at: delegate.position)
  }

  /// Returns a person's first post at an organization. Reads the person.
  public func post(
    of delegate: Reference<Delegate>, at organization: Reference<Organization>
  ) -> Post? {
    self[delegate].posts.first { $0.organizations.contains(organization) }
  }

  /// Returns a person's first post that names a city: in its title, in its source's words or by the
  /// name of an organization. Reads the person.
  public func post(of delegate: Reference<Delegate>, in city: Reference<City>) -> Post? {
    let names = self[city].names
    return self[delegate].posts.first { post in
      let own = post.title.texts + (post.printed?.texts ?? [])
      return (own + post.organizations.flatMap { self[$0].names }).contains { text in
        names.contains { text.hasWord($0) }
      }
    }
  }
}

extension String {
  /// Tells if a text stands in this one, whatever their case and accents, and not inside a
  /// longer word of Latin letters: Como is not in the Comoros, but 里昂 is in 里昂市長.
  fileprivate func hasWord(_ word: String) -> Bool {
    let (letters, sought) = (comparedLetters, word.comparedLetters)
    guard !sought.isEmpty, letters.count >= sought.count else { return false }
    func isInsideWord(_ index: Int) -> Bool {
      index > 0 && index < letters.count
        && letters[index - 1].isLatinLetter && letters[index].isLatinLetter
    }
    return (0...letters.count - sought.count).contains { start in
      letters[start...].starts(with: sought)
        && !isInsideWord(start) && !isInsideWord(start + sought.count)
    }
  }

  private var comparedLetters: [UInt8] {
    var letters: [UInt8] = []
    Letters.appendWords(of: unicodeScalars, to: &letters)
    return letters
  }
}

extension UInt8 {
  fileprivate var isLatinLetter: Bool { 0x61...0x7A ~= self }
}
