import JSON
import TestSupport

/// A table of a few keys; the tests of texts ask nothing of it.
let someKeys = KeyTable(["$schema", "version", "x"])

/// Reads a text, and asks its tape something.
func read<Answer>(
  _ bytes: [UInt8], _ question: (JSONTape) -> Answer
) throws -> (answer: Answer, faults: [JSONFault]) {
  try bytes.withUnsafeBufferPointer { bytes in
    var reader = JSONReader(bytes, keys: someKeys)
    try reader.readText()
    return (question(reader.tape), reader.faults.first(.max).map(\.value))
  }
}

/// All that is wrong with a text, that which ended its reading last.
func faults(in bytes: [UInt8]) -> [JSONFault] {
  bytes.withUnsafeBufferPointer { bytes in
    var reader = JSONReader(bytes, keys: someKeys)
    var last: JSONFault?
    do throws(JSONFault) {
      try reader.readText()
    } catch {
      last = error
    }
    return reader.faults.first(.max).map(\.value) + (last.map { [$0] } ?? [])
  }
}

/// Lines and columns of what is wrong.
func places(of faults: [JSONFault], in bytes: [UInt8]) -> [MarkedText.Place] {
  var lines = LineFinder(bytes)
  return faults.map { fault in
    lines.advance(to: fault.offset)
    return MarkedText.Place(line: lines.line, column: lines.column)
  }
}
