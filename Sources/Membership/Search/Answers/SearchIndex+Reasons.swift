extension SearchIndex {
  /// Why somebody answers: the first thing that the lit name does not show.
  func reason(_ answer: Answer, _ trail: [FormMatcher.Evidence]) -> Reason? {
    for place in answer.evidence {
      if let reason = reason(trail[place], of: answer, trail) { return reason }
    }
    return nil
  }

  private func reason(
    _ evidence: FormMatcher.Evidence, of answer: Answer, _ trail: [FormMatcher.Evidence]
  ) -> Reason? {
    switch evidence {
    case .fact(let fact): facts.all[Int(fact)].reason(in: roll)
    case .stretch(let letters):
      switch names.forms[letters.form].source {
      case .name(let number): reason(name: Int(number), of: answer, trail)
      case .reading(.consonants, of: 0): .sameConsonants
      case .reading(let kind, of: 0): .reading(kind: kind, text: text(ofReading: letters.form))
      case .reading(_, of: let number): reason(name: Int(number), of: answer, trail)
      }
    }
  }

  private func reason(
    name number: Int, of answer: Answer, _ trail: [FormMatcher.Evidence]
  ) -> Reason? {
    let person = answer.person
    switch answer.tier {
    case .initials where number == 0: return .initials(text: initials(answer, trail))
    case .similar where number == 0: return answer.isMistyped ? .spelledAlike : .soundsAlike
    case _ where number == 0: return nil
    default: break
    }
    if number > roll.delegates[person].otherNames.count {
      return .fullName(name(number, of: person))
    }
    return .otherName(roll.delegates[person].otherNames[number - 1])
  }

  /// What is lit of a name, as it is written.
  private func initials(_ answer: Answer, _ trail: [FormMatcher.Evidence]) -> String {
    let name = Array(roll.delegates[answer.person].name)
    return highlights(trail[answer.evidence], of: answer.person).map { String(name[$0]) }.joined()
  }

  /// The words of a reading. A loose spelling is none to show: the plain one of the same reading
  /// stands before it.
  private func text(ofReading form: Int) -> String {
    var plain = form
    while names.forms[plain].letters == .loose { plain -= 1 }
    let words = names.words(of: plain).map { word in
      String(
        decoding: names.letters[Int(names.words[word])..<Int(names.words[word + 1])].map {
          Sounds.plain[Int($0)]
        },
        as: UTF8.self)
    }
    return words.joined(separator: " ")
  }
}
