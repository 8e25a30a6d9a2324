import Testing

@testable import Membership

extension SpellingTable {
  /// Expects the same letters in the same words of the same forms.
  func expectSame(as other: SpellingTable, _ place: SourceLocation = #_sourceLocation) {
    #expect(letters == other.letters, sourceLocation: place)
    #expect(words == other.words, sourceLocation: place)
    #expect(forms == other.forms, sourceLocation: place)
    #expect(owners == other.owners, sourceLocation: place)
    #expect(traces == other.traces, sourceLocation: place)
  }
}

extension Facts {
  /// Expects the same facts of the same people.
  func expectSame(as other: Facts, _ place: SourceLocation = #_sourceLocation) {
    table.expectSame(as: other.table, place)
    #expect(all == other.all, sourceLocation: place)
    #expect(people == other.people && ofPeople == other.ofPeople, sourceLocation: place)
  }
}
