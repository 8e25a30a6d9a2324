import Cells
import Membership
import Phrases

extension ArticleWriter {
  /// Writes the network at a glance, which is seen before anything is chosen.
  mutating func network() {
    let network = roll.network
    cite(network.citations)
    heading(wording.text(network.name), references(network.sources))
    naming(network)
    if let purpose = network.purpose {
      gap()
      write(Line(wording.text(purpose.text)) + references(purpose.sources))
    }
    gap()
    figures(network)
    gap()
    fields(.meetings, Array(roll.meetings.indices)) {
      $0.field($1, link: $0.headline(of: $0.roll.meetings[$2]), to: .meeting)
    }
    about(network)
    sources()
  }

  private mutating func figures(_ network: Network) {
    if let day = network.asOf { field(.asOf, phrases(.date(day))) }
    field(.countries, phrases(.number(roll.countries.count)))
    field(.delegates, phrases(.number(roll.allDelegates.count)))
    if !roll.allGuests.isEmpty { field(.guests, phrases(.number(roll.allGuests.count))) }
  }

  /// Adds the network's names.
  mutating func naming(_ network: Network) {
    languages(of: network.name)
    list(network.alsoKnownAs) { $0.field(.knownAs, $1) }
  }

  /// Adds the network's history, the statements on its leaders, and the lists of its cities.
  mutating func about(_ network: Network) {
    list(network.history) { writer, entry in
      let title = Line(writer.wording.text(entry.title)) + writer.references(entry.sources)
      writer.field(named: writer.phrases(.date(entry.date)), title)
    }
    if let leadership = network.leadership {
      gap()
      write(Line(wording.text(leadership.text)) + references(leadership.sources))
    }
    list(network.cityLists) { $0.cities($1) }
    if let note = network.note {
      gap()
      write(wording.text(note), .faint)
    }
  }

  /// Adds a list of the network's cities, as one source gives it.
  private mutating func cities(_ list: CityList) {
    gap()
    if let note = list.note {
      write(Line(wording.text(note)) + references(list.sources))
    }
    let names = list.cities.map { city in
      switch city {
      case .city(let reference): wording.name(roll[reference].name)
      case .name(let label): wording.name(label)
      }
    }
    let sources = list.note == nil ? references(list.sources) : Line()
    field(.listedBy, Line(names.joined(separator: ", ")) + sources)
  }
}
