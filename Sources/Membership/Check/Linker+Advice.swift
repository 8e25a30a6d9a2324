/// Warnings that need the whole roll; they are looked for when it has no error, for what an error
/// hides would make them nonsense.
extension Linker {
  mutating func advise(on document: RollDocument, _ lists: Lists) {
    for (entry, orientation) in zip(document.orientations.entries, lists.orientations) {
      adviseOnLeaders(entry, orientation)
    }
    for entry in document.delegates.entries where entry.posts.isEmpty {
      findings.add(.noPost, at: entry.node, in: json)
    }
    adviseOnNames(document.delegates.entries)
    for (entry, isCited) in zip(document.sources.entries, isCited) where !isCited {
      guard let id = entry.id else { continue }
      findings.add(.uncitedSource(id.value), at: id.node, in: json)
    }
  }

  private mutating func adviseOnLeaders(_ entry: OrientationEntry, _ orientation: Orientation) {
    guard let coLeader = entry.coLeader, let leader = orientation.leader else { return }
    guard leader.party == orientation.coLeader?.party else { return }
    findings.add(.sameLeaders, at: coLeader.node, in: json)
  }

  private mutating func adviseOnNames(_ delegates: [DelegateEntry]) {
    // A dictionary as the tables are, not a set: a type that is new costs as much as the work.
    var known: [String: Int] = [:]
    for entry in delegates {
      guard let country = entry.country?.value, let name = entry.name else { continue }
      let key = country + " " + SimpleFolding.folded(name.value)
      if known.updateValue(name.node, forKey: key) != nil {
        findings.add(.sameName(name.value), at: name.node, in: json)
      }
    }
  }
}
