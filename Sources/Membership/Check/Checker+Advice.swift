import JSON

/// Warnings that need the whole roll. They are looked for when it has no error: the parts that an
/// error hides would make them nonsense.
extension Checker {
  /// Returns all that was found, and these warnings.
  func findingsWithAdvice(_ tape: JSONTape, _ ids: Identifiers) -> Findings {
    let roll = CheckedObject(text: CheckedText(tape, ids), node: 0)
    var all = findings
    for finding in roll.objects(.orientations).lazy.compactMap(adviceOnLeaders) { all.add(finding) }
    all.add(postless)
    for finding in adviceOnSources(roll) { all.add(finding) }
    return all
  }

  private func adviceOnLeaders(_ orientation: CheckedObject) -> Finding? {
    guard let coLeader = orientation.object(.coLeader), let leader = orientation.object(.leader),
      Party(coLeader) == Party(leader)
    else { return nil }
    return Finding(.sameLeaders, offset: coLeader.offset)
  }

  private func adviceOnSources(_ roll: CheckedObject) -> some Sequence<Finding> {
    zip(roll.objects(.sources), 0...).lazy.compactMap { source, index in
      if index < isCited.count, isCited[index] { return nil }
      return Finding(.uncitedSource(source.required(.id)), offset: source.offset(.id))
    }
  }
}
