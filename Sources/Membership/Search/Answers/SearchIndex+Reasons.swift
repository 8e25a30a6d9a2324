extension SearchIndex {
  /// Why somebody answers: the first thing that the lit name does not show.
  func reason(_ answer: Answer, _ trail: [FormMatcher.Evidence]) -> Reason? {
    for place in answer.evidence {
      if let reason = reason(trail[place], of: answer) { return reason }
    }
    return nil
  }

  private func reason(_ evidence: FormMatcher.Evidence, of answer: Answer) -> Reason? {
    switch evidence {
    case .fact(let fact): facts.all[fact].reason(in: roll)
    case .letters(_, _, let form):
      switch names.forms[form].source {
      case .name(let number): reason(name: Int(number), of: answer)
      case .reading(let kind, of: let number):
        number == 0
          ? .reading(kind: kind, text: text(ofReading: form, kind))
          : reason(name: Int(number), of: answer)
      }
    }
  }

  private func reason(name number: Int, of answer: Answer) -> Reason? {
    let person = answer.person
    switch answer.tier {
    case .initials where number == 0: return .initials(text: roll.delegates[person].name)
    case .similar where number == 0: return .similar(to: roll.delegates[person].name)
    case _ where number == 0: return nil
    default: break
    }
    if number > roll.delegates[person].otherNames.count {
      return .fullName(name(number, of: person))
    }
    return .otherName(roll.delegates[person].otherNames[number - 1])
  }

  /// The words of a reading. A loose spelling is none to show: the plain one of the same reading
  /// stands before it.
  private func text(ofReading form: Int, _ kind: Reason.ReadingKind) -> String {
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
