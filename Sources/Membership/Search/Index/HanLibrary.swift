import Synchronization

/// What is known of ideographs, for threads that come upon them one after the other: ICU is asked about
/// each once.
final class HanLibrary: Sendable {
  private let table = Mutex(HanTable(of: Ideographs()))

  /// A table that knows some ideographs, and whatever others have been asked for.
  func table(knowing ideographs: ArraySlice<Unicode.Scalar>) -> HanTable {
    table.withLock { table in
      table.learn(ideographs)
      return table
    }
  }
}
