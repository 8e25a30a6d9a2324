import Testing

/// What one sees: each story is a screen as text, and the keys that lead there.
@Suite struct Stories {}
