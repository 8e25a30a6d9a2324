import Browser
import Cells
import Dispatch
import Synchronization
import System
import Testing

@testable import silkroll

/// Messages come out once, in their order, and each wakes the loop.
@Suite struct InboxTests {
  @Test func eachMessageComesOutOnceAndWakes() {
    let wakes = Mutex(0)
    let inbox = Inbox { wakes.withLock { $0 += 1 } }
    #expect(inbox.takeAll().isEmpty)
    for width in 1...3 { inbox.post(.resized(Size(width, 1))) }
    #expect(inbox.takeAll().map(\.width) == [1, 2, 3])
    #expect(inbox.takeAll().isEmpty)
    #expect(wakes.withLock { $0 } == 3)
  }

  @Test func nothingIsLostBetweenThreads() {
    let wakes = DispatchSemaphore(value: 0)
    let inbox = Inbox { wakes.signal() }
    let (threads, messages) = (4, 250)
    for thread in 0..<threads {
      Background.run {
        for number in 0..<messages { inbox.post(.resized(Size(thread, number))) }
      }
    }
    var taken: [Message] = []
    for _ in 0..<threads * messages {
      guard wakes.wait(timeout: .now() + 60) == .success else { break }
      taken += inbox.takeAll()
    }
    #expect(taken.count == threads * messages)
    for thread in 0..<threads {
      #expect(taken.filter { $0.width == thread }.map(\.height) == Array(0..<messages))
    }
  }
}

extension Message {
  fileprivate var width: Int? { size?.width }
  fileprivate var height: Int? { size?.height }

  private var size: Size? {
    if case .resized(let size) = self { size } else { nil }
  }
}
