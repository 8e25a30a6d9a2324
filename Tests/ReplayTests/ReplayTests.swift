import Corpus
import Properties
import Testing

/// What fuzzing has found worth keeping, and the corpus of rolls: what `make fuzz` asks of any bytes
/// is asked of these each time.
@Suite struct ReplayTests {
  @Test func reader() throws {
    let files = try Corpus.files().map { try $0.bytes() }
    try expectNoFault("reader", and: files, ReaderProperty.fault)
  }

  @Test func `text filter`() throws {
    try expectNoFault("text", and: try Corpus.inputs(of: "reader"), TextProperty.fault)
  }

  @Test func `key decoder`() throws {
    try expectNoFault("key", and: try Corpus.inputs(of: "text"), KeyProperty.fault)
  }

  private func expectNoFault(
    _ target: String, and others: [[UInt8]], _ fault: ([UInt8]) -> String?
  ) throws {
    let kept = try Corpus.inputs(of: target)
    #expect(!kept.isEmpty)
    for bytes in kept + others {
      let fault = fault(bytes)
      #expect(fault == nil, "\(Corpus.ascii(String(decoding: bytes, as: UTF8.self)))")
    }
  }
}
