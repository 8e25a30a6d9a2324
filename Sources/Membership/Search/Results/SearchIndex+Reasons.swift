extension SearchIndex {
  /// Returns the first reason why somebody answers that the lit name does not show; nil: the name
  /// shows all.
  func reason(_ answer: Hit, _ trail: [FormMatcher.Evidence]) -> Reason? {
    for place in answer.evidence {
      if let reason = reason(trail[place], of: answer, trail) { return reason }
    }
    return nil
  }

  private func reason(
    _ evidence: FormMatcher.Evidence, of answer: Hit, _ trail: [FormMatcher.Evidence]
  ) -> Reason? {
    switch evidence {
    case .fact(let fact): return facts.reason(Int(fact))
    case .span(let span):
      let names = segment(of: answer.person).names
      switch names.forms[span.form].source {
      case .name(let number): return reason(name: Int(number), of: answer, trail)
      case .reading(.consonants, of: 0): return .sameConsonants
      case .reading(let kind, of: 0):
        return .reading(kind: kind, text: names.text(ofReading: span.form))
      case .reading(_, of: let number): return reason(name: Int(number), of: answer, trail)
      }
    }
  }

  private func reason(
    name number: Int, of answer: Hit, _ trail: [FormMatcher.Evidence]
  ) -> Reason? {
    let person = answer.person
    switch answer.tier {
    case .initials where number == 0: return .initials(text: initials(answer, trail))
    case .similar where number == 0: return answer.isMistyped ? .spelledAlike : .soundsAlike
    case _ where number == 0: return nil
    default: break
    }
    if number > roll.delegates[person].otherNames.count {
      return .fullName(roll.name(number, of: person))
    }
    return .otherName(roll.delegates[person].otherNames[number - 1])
  }

  /// Returns the lit letters of a name, as they are written.
  private func initials(_ answer: Hit, _ trail: [FormMatcher.Evidence]) -> String {
    let name = Array(roll.delegates[answer.person].name)
    return highlights(trail[answer.evidence], of: answer.person).map { String(name[$0]) }.joined()
  }
}

extension SpellingTable {
  /// Returns the words of a reading. A loose spelling cannot be shown: the plain one of the same
  /// reading stands before it.
  fileprivate func text(ofReading form: Int) -> String {
    var plain = form
    while forms[plain].letters == .loose { plain -= 1 }
    let words = words(of: plain).map { word in
      String(
        decoding: letters[Int(self.words[word])..<Int(self.words[word + 1])].map {
          Sounds.plain[Int($0)]
        },
        as: UTF8.self)
    }
    return words.joined(separator: " ")
  }
}
