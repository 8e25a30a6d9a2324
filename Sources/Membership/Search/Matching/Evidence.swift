extension FormMatcher {
  /// Letters, or a fact, that answer to terms of a query. Small, as one letter is answered by half of
  /// a roll.
  enum Evidence: Sendable {
    case stretch(Stretch)
    case fact(UInt32)

    /// Some letters of a table, all of one form.
    struct Stretch: Sendable {
      private let first, length, ofForm: UInt32

      init(start: Int, count: Int, form: Int) {
        (first, length, ofForm) = (UInt32(start), UInt32(count), UInt32(form))
      }

      var start: Int { Int(first) }
      var count: Int { Int(length) }
      var form: Int { Int(ofForm) }
    }

    static func letters(start: Int, count: Int, form: Int) -> Evidence {
      .stretch(Stretch(start: start, count: count, form: form))
    }
  }
}
