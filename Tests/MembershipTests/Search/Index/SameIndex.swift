import Testing

@testable import Membership

extension SpellingTable {
  /// Expects the same letters in the same words of the same forms.
  func expectSame(as other: SpellingTable, _ place: SourceLocation = #_sourceLocation) {
    #expect(letters == other.letters, sourceLocation: place)
    #expect(words == other.words, sourceLocation: place)
    #expect(forms == other.forms, sourceLocation: place)
    #expect(owners == other.owners, sourceLocation: place)
    #expect(signature == other.signature, sourceLocation: place)
  }
}

extension SearchIndex {
  /// Expects the same segments of the same people, and the same facts.
  func expectSame(as other: SearchIndex, _ place: SourceLocation = #_sourceLocation) {
    #expect(segmentNumbers == other.segmentNumbers, sourceLocation: place)
    for number in segmentNumbers {
      #expect(segment(number).people == other.segment(number).people, sourceLocation: place)
      segment(number).names.expectSame(as: other.segment(number).names, place)
    }
    facts.table.expectSame(as: other.facts.table, place)
    for person in roll.delegates.indices {
      #expect(facts.all(of: person) == other.facts.all(of: person), sourceLocation: place)
    }
    #expect(order.places == other.order.places, sourceLocation: place)
  }
}

extension Facts {
  fileprivate func all(of person: Int) -> [Fact] {
    var all: [Fact] = []
    _ = first(of: person) { number in
      all.append(self[number])
      return false
    }
    return all
  }
}
