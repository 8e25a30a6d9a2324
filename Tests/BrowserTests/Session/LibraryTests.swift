import Cells
import Membership
import TestSupport
import Testing

@testable import Browser

/// One library is read, searched and shown.
@Suite struct LibraryTests {
  private var session = Session(size: Size(80, 24), origin: .file("paper-towns.json"))

  @Test mutating func eachReadingIsAnotherLibrary() throws {
    let roll = try Fixture.paperTowns()
    var libraries: [Library] = []
    for message in [.reading(part(roll)), .reading(part(roll)), .loaded(roll), .loaded(roll)]
      as [Message]
    {
      _ = session.receive(message)
      libraries.append(try #require(session.browsing?.library))
    }
    #expect(Set(libraries).count == 4)
    #expect(libraries.map(\.isWhole) == [false, false, true, true])
  }

  @Test mutating func aSearchIsOfTheLibraryThatIsBrowsed() throws {
    let roll = try Fixture.paperTowns()
    _ = session.receive(.reading(part(roll)))
    for message in [.keys(["/", "e"]), .reading(part(roll)), .loaded(roll), .loaded(roll)]
      as [Message]
    {
      let request = try #require(session.receive(message).last?.request)
      #expect(request.library == session.browsing?.library)
      #expect(request.isQuick == request.library.isWhole)
    }
  }

  /// A part of a roll that is read again is not browsed in the place of the whole.
  @Test mutating func partsOfANewReadingAreNotBrowsed() throws {
    let roll = try Fixture.paperTowns()
    _ = session.receive(.loaded(roll))
    let library = session.browsing?.library
    #expect(session.receive(.reading(part(roll))).isEmpty)
    #expect(session.browsing?.library == library)
  }

  private func part(_ roll: Roll) -> LoadProgress {
    LoadProgress(bytes: 1, total: 2, people: roll.delegates.count, roll: roll)
  }
}
