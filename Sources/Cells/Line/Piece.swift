/// One grapheme cluster of a line: the unit that is clipped and wrapped.
struct Piece {
  let cluster: Character
  let style: Style
  /// Columns.
  let width: Int

  init(_ cluster: Character, _ style: Style) {
    self.cluster = cluster
    self.style = style
    width = TextFilter.columns(of: String(cluster))
  }

  var text: String { String(cluster) }
}

extension Line {
  /// The clusters of the runs, one after the other, measured when asked for.
  var pieces: some Sequence<Piece> {
    runs.lazy.flatMap { run in run.text.lazy.map { Piece($0, run.style) } }
  }

  /// The line made of pieces.
  init(_ pieces: some Sequence<Piece>) {
    self.init()
    for piece in pieces { append(piece.text, piece.style) }
  }
}
