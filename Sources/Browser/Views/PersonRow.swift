import Articles
import Cells
import Membership
import Phrases

extension PersonSummary {
  /// Returns the lines of a row, without the sign before it: one, or more where the post needs
  /// them.
  func lines(in columns: ListColumns, _ wording: Wording) -> [Line] {
    switch columns.arrangement {
    case .namesOnly: [name(columns.width, wording)]
    case .below: below(columns, wording)
    case .beside: beside(columns, wording)
    }
  }

  /// Returns all forms of the name where there is room, else the first, cut.
  private func name(_ room: Int, _ wording: Wording) -> Line {
    let whole = forms.dropFirst().reduce(into: line(forms[0], wording)) {
      $0 += Line(" ") + line($1, wording)
    }
    return whole.width <= room ? whole : line(forms[0], wording).clipped(to: room)
  }

  /// Returns a form of the name; a derived one is dim.
  private func line(_ form: NameForm, _ wording: Wording) -> Line {
    if form == litForm { return Line(wording.name(form), Style(.match)) }
    let style = Style(form.isDerived ? .faint : .plain)
    guard form.text == printed, !form.isDerived else { return Line(wording.name(form), style) }
    return Line.lit(wording.name(form), ranges: highlights, base: style, lit: Style(.match))
  }

  private var facts: Line { Line(post) }

  /// The reason why the person is found, as a remark.
  private var remark: Line { Line(reason, Style(.faint)) }

  private func below(_ columns: ListColumns, _ wording: Wording) -> [Line] {
    let others = Line.others(others, wording.phrases)
    let name = name(columns.width - others.width - (others.isEmpty ? 0 : 1), wording)
    let indent = Line.blank(2)
    let texts = [facts, remark].filter { !$0.isEmpty }
    return [name.ending(with: others, width: columns.width)]
      + texts.map { indent + $0.clipped(to: columns.width - 2) }
  }

  private func beside(_ columns: ListColumns, _ wording: Wording) -> [Line] {
    let others = Line.others(others, wording.phrases)
    let name = name(columns.width - others.width - (others.isEmpty ? 0 : 1), wording)
    let isLong = name.width > columns.name
    let room = columns.post - (others.isEmpty ? 0 : others.width + 1)
    let posts = (isLong ? [Line()] : []) + posts(first: isLong ? columns.post : room, columns)
    return posts.prefix(Self.mostLines).enumerated().map { number, post in
      number == 0
        ? (isLong ? name : name.padded(to: columns.postStart) + post)
          .ending(with: others, width: columns.width)
        : .blank(columns.postStart) + post
    }
  }

  /// The most lines that a row takes.
  private static let mostLines = 3

  /// Returns the post in lines: the first for `room` columns, the others for all that posts have,
  /// and in the last of them all the rest, cut. A remark stands behind it, or below.
  private func posts(first room: Int, _ columns: ListColumns) -> [Line] {
    let gap = post.isEmpty || reason.isEmpty ? "" : "  "
    let all = facts + Line(gap) + remark
    if all.width <= room { return [all] }
    if !reason.isEmpty { return [facts.clipped(to: room), remark.clipped(to: columns.post)] }
    let rows = facts.wrappedRanges(to: room)
    guard rows.count > Self.mostLines else { return rows.map { facts[$0] } }
    let last = rows[Self.mostLines - 1].lowerBound
    return rows.prefix(Self.mostLines - 1).map { facts[$0] }
      + [facts[last..<facts.size].clipped(to: columns.post)]
  }
}

extension Line {
  /// Returns the sign for other posts: `+2`; empty where there are none.
  static func others(_ count: Int, _ phrases: Phrases) -> Line {
    count > 0 ? Line("+" + phrases(.number(count)), Style(.faint)) : Line()
  }

  /// Returns the line with another at its right end.
  fileprivate func ending(with end: Line, width: Int) -> Line {
    end.isEmpty ? self : padded(to: width - end.width) + end
  }
}
