import Testing

/// Whatever opens, reads and writes: each call fails once, and the program either does all the same
/// what it was asked, or says that it did not.
@Suite(.enabled(if: Interposer.compiler != nil, "nothing can be preloaded here, or there is no cc"))
struct FaultTests {
  /// What is tried. Whatever reads or writes from now on joins with a line.
  private static let table: [Subject] = [
    .init("a file to a file", #"silkroll check "$roll" >"$out" 2>"$err""#),
    .init("a pipe to a pipe", #"cat "$roll" | silkroll check - 2>"$err" | cat >"$out""#),
    .init(
      "a file of 9 MB",
      #"cd "${out%/*}"; (cat "$roll"; head -c 9000000 /dev/zero | tr '\0' ' ') >large; "#
        + #"silkroll check large >"$out" 2>"$err""#, calls: ["pread", "lseek"]),
    .init("what is piped in", #"cat "$roll" | silkroll check >"$out" 2>"$err""#),
    .init("what is redirected", #"silkroll check <"$roll" >"$out" 2>"$err""#),
    .init("a redirection to a file", #"silkroll check - <"$roll" >"$out" 2>"$err""#),
    .init(
      "a terminal to the terminal", #"silkroll check - 2>"$err""#, keys: smallest + "\u{4}",
      after: "ready"),
    .init("a FIFO", #"silkroll board --data <(cat "$roll") >"$out" 2>"$err""#),
    .init("issues", #"echo '{"x": 1' | silkroll check - >"$out" 2>"$err""#),
    .init("a screen", #"silkroll snapshot --styles --data "$roll" 2>"$err" | cat >"$out""#),
    .init("a search", #"silkroll search --data "$roll" --json fauxnom 2>"$err" | cat >"$out""#),
    .init("a search on the terminal", #"silkroll search --data "$roll" fauxnom 2>"$err""#),
    .init("queries", #"printf 'zoe\nemile\n' | silkroll match --data "$roll" >"$out" 2>"$err""#),
    .init("help", #"silkroll --help >"$out" 2>"$err""#),
    .init("the browser", #"silkroll 2>"$err""#, keys: "q", after: "Taniguti", isBrowser: true),
    .init(
      "the browser on a file", #"silkroll --data "$roll" 2>"$err""#, keys: "q", after: "League",
      isBrowser: true),
    .init(
      "the browser on a pipe", #"cat "$roll" | silkroll --data - 2>"$err""#, keys: "q",
      after: "League",
      isBrowser: true),
  ]

  private static let smallest =
    "{\"version\":1,\n\"network\":{\"name\":\"N\"},\n\"delegates\":[]}\n"

  /// Nothing here makes so many calls of one kind, unless it does so for ever.
  private static let most = 500

  @Test(arguments: table)
  func `each call fails once`(_ subject: Subject) throws {
    try #require(Interposer.library != nil, "\(Interposer.compiler ?? "") cannot build faults.c")
    let whole = try subject.run(nil)
    // Without this, nobody would notice that the library is never loaded.
    #expect(whole.calls.contains("write"))
    #expect(subject.calls?.isSubset(of: whole.calls) != false)
    let calls = subject.calls ?? whole.calls
    for (call, effects) in Fault.table where calls.contains(call) {
      for effect in effects {
        var nth = 1
        while try subject.suffers(Fault(call: call, nth: nth, effect: effect), whole) {
          nth += 1
          try #require(nth < Self.most, "\(subject), \(call), \(effect): there is no end of them")
        }
      }
    }
  }
}
