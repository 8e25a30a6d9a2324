// Measures the parts of silkroll on one roll, in this process: `inprocess FILE REPEATS`.
import Browser
import Cells
import Foundation
import Membership

guard CommandLine.arguments.count == 3, let repeats = Int(CommandLine.arguments[2]),
  let data = try? Data(
    contentsOf: URL(filePath: CommandLine.arguments[1]), options: .alwaysMapped)
else {
  print("usage: inprocess FILE REPEATS")
  exit(64)
}

let megabytes = Double(data.count) / 1e6

func prepared(_ roll: Roll) -> SearchIndex {
  let index = SearchIndex(roll)
  index.prepare()
  return index
}

// The tables of scripts are made at their first use, and are nobody's memory in particular.
_ = SearchIndex(try Roll.bundled()).matches(Query("zhang"))

// A roll keeps its text, which is therefore weighed with it.
let roll = try weighed { try Roll(json: [UInt8](data)) }
let bytes = [UInt8](data)
let people = roll.value.delegates.count
let index = weighed { prepared(roll.value) }

report(
  "reader", try Times(repeats: repeats) { _ = try Roll(json: bytes) }, megabytes: megabytes,
  bytesAPerson: roll.bytes.map { $0 / people })
report(
  "index", Times(repeats: repeats) { _ = prepared(roll.value) },
  megabytes: megabytes, bytesAPerson: index.bytes.map { $0 / people })
report("search, a key", searchTimes(index.value))

var typist = Typist(roll.value)
let steps = "jjjjjkGggjj<tab><down><down>jj3jj<enter>jj<esc>sjj<esc>zjz"
for _ in 0..<max(3, repeats) { typist.press(try Key.parse(steps)) }
report("frame, moving", Times(typist.withoutSearch))
typist = Typist(roll.value)
for query in queries { typist.press(try Key.parse("/" + query + "<esc>")) }
report("frame, searching", Times(typist.withoutSearch))
report("key with its search", Times(typist.withSearch))
