extension FormMatcher {
  /// Letters, or a fact, that answer to terms of a query. Small, as one letter is answered by half
  /// of a roll.
  enum Evidence: Sendable {
    case span(Span)
    case fact(UInt32)

    /// Some letters of a table, all of one form.
    struct Span: Sendable {
      private let first, length, ofForm: UInt32

      init(start: Int, count: Int, form: Int) {
        (first, length, ofForm) = (UInt32(start), UInt32(count), UInt32(form))
      }

      var start: Int { Int(first) }
      var count: Int { Int(length) }
      var form: Int { Int(ofForm) }
    }

    static func letters(start: Int, count: Int, form: Int) -> Evidence {
      .span(Span(start: start, count: count, form: form))
    }
  }
}
