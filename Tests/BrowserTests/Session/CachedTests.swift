import Testing

@testable import Browser

@Suite struct CachedTests {
  @Test func aValueIsMadeOnceForEachKey() {
    var cached = Cached<Int, String>()
    var made: [Int] = []
    for key in [1, 1, 2, 2, nil, nil, 2, 1] as [Int?] {
      cached.update(key) {
        made.append($0)
        return "of \($0)"
      }
      #expect(cached.value == key.map { "of \($0)" })
    }
    #expect(made == [1, 2, 2, 1])
  }

  @Test func whatIsAddedStaysForTheKey() {
    var cached = Cached<Int, [Int]>()
    cached.extend { $0.append(0) }
    #expect(cached.value == nil)
    cached.update(1) { [$0] }
    cached.extend { $0.append(2) }
    cached.update(1) { [$0] }
    #expect(cached.value == [1, 2])
    cached.update(3) { [$0] }
    #expect(cached.value == [3])
  }
}
