import Browser
import Cells
import Membership
import Synchronization
import TestSupport
import Testing

@testable import silkroll

/// One search at a time: those that are overtaken while another is answered are not made.
@Suite struct SearchWorkerTests {
  private let work = Work()
  private let inbox = Inbox {}
  private let worker: SearchWorker

  /// Work for another thread, which a test lets happen.
  private final class Work: Sendable {
    let begun = Mutex<[@Sendable () -> Void]>([])

    func runAll() -> Int {
      let bodies = begun.withLock { begun in
        defer { begun = [] }
        return begun
      }
      for body in bodies { body() }
      return bodies.count
    }
  }

  init() {
    worker = SearchWorker(inbox) { [work] body in work.begun.withLock { $0.append(body) } }
  }

  @Test func theLatestOfThoseThatWaitIsAnswered() throws {
    let requests = try requests("/emi")
    for request in requests { worker.ask(request) }
    #expect(work.runAll() == 1)
    #expect(answers() == [requests[2].generation])
  }

  @Test func eachIsAnsweredWhereNoneWaits() throws {
    let requests = try requests("/emi")
    for request in requests {
      worker.ask(request)
      #expect(work.runAll() == 1)
      #expect(answers() == [request.generation])
    }
    #expect(work.runAll() == 0)
  }

  /// A search that comes while the last answer is on its way is not forgotten.
  @Test func aSearchDuringAnAnswerIsMadeAfterIt() throws {
    let requests = try requests("/em")
    let later = Mutex<SearchRequest?>(requests[1])
    let worker = Mutex<SearchWorker?>(nil)
    let seen = Mutex(0)
    let inbox = Inbox {
      seen.withLock { $0 += 1 }
      let next = later.withLock { next in
        defer { next = nil }
        return next
      }
      if let next { worker.withLock { $0 }?.ask(next) }
    }
    worker.withLock { [work] worker in
      worker = SearchWorker(inbox) { body in work.begun.withLock { $0.append(body) } }
    }
    worker.withLock { $0 }?.ask(requests[0])
    #expect(work.runAll() == 1)
    #expect(inbox.takeAll().compactMap(\.generation) == requests.map(\.generation))
    #expect(seen.withLock { $0 } == 2)
  }

  private func answers() -> [Int] { inbox.takeAll().compactMap(\.generation) }

  /// The searches that a session asks for, one a letter.
  private func requests(_ keys: String) throws -> [SearchRequest] {
    var session = Session(size: Size(80, 24))
    _ = session.receive(.loaded(try Roll(json: try Fixture.bytes("paper-towns.json"))))
    return try Key.parse(keys).flatMap { session.receive(.keys([$0])) }.compactMap { effect in
      if case .search(let request) = effect { request } else { nil }
    }
  }
}

extension Message {
  fileprivate var generation: Int? {
    if case .found(_, let generation) = self { generation } else { nil }
  }
}
