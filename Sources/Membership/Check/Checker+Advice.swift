/// Warnings that need the whole roll; they are looked for when it has no error, for what an error
/// hides would make them nonsense.
extension Checker {
  func advice(_ tape: JSONTape, _ ids: Identifiers) -> [Finding] {
    let roll = CheckedObject(text: CheckedText(tape, ids), node: 0)
    return roll.objects(.orientations).compactMap(adviceOnLeaders) + postless
      + adviceOnSources(roll)
  }

  private func adviceOnLeaders(_ orientation: CheckedObject) -> Finding? {
    guard let coLeader = orientation.object(.coLeader), let leader = orientation.object(.leader),
      Party(coLeader) == Party(leader)
    else { return nil }
    return Finding(.sameLeaders, offset: coLeader.offset)
  }

  private func adviceOnSources(_ roll: CheckedObject) -> [Finding] {
    zip(roll.objects(.sources), 0...).compactMap { source, place in
      if place < isCited.count, isCited[place] { return nil }
      return Finding(.uncitedSource(source.required(.id)), offset: source.offset(.id))
    }
  }
}
