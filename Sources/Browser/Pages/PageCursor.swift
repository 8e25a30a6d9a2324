/// The reading position in a page: the first row seen, and the chosen link.
struct PageCursor: Hashable, Sendable {
  private(set) var offset = 0
  private(set) var link: Int?

  /// Steps to the next link where it is in sight, else scrolls towards it; larger steps scroll.
  mutating func move(_ movement: Movement, in page: Page, height: Int) {
    switch movement {
    case .by(let step): self.step(forward: step > 0, in: page, height: height)
    case .toFirst: (offset, link) = (0, page.links.first)
    case .toLast: (offset, link) = (page.rows.count - height, page.links.last)
    case .pages, .halfPages:
      offset = movement.applied(to: offset, count: page.rows.count, height: height)
      link = nil
    }
    settle(in: page, height: height)
  }

  /// Chooses the link at `row`. The page is seen from its beginning where the row is in the upper
  /// half then, else from the row before.
  mutating func choose(_ row: Int, height: Int) {
    (offset, link) = (row < height / 2 ? 0 : row - 1, row)
  }

  /// Brings the offset within the page, and chooses a link in sight when the chosen one is not.
  mutating func settle(in page: Page, height: Int) {
    offset = max(0, min(offset, page.rows.count - height))
    let visible = page.links(in: offset..<offset + max(1, height))
    if let link, visible.contains(link) { return }
    let isAbove = link.map { $0 < offset } ?? true
    link = isAbove ? visible.first : visible.last
  }

  private mutating func step(forward: Bool, in page: Page, height: Int) {
    let current = link ?? (forward ? offset - 1 : offset + height)
    let reach = offset - 1..<offset + height + 1
    let next =
      forward
      ? page.links(in: max(current + 1, reach.lowerBound)..<max(current + 1, reach.upperBound))
        .first
      : page.links(in: min(current, reach.lowerBound)..<min(current, reach.upperBound)).last
    if let next {
      link = next
      offset = min(offset, next)
      offset = max(offset, page.extent(of: next).upperBound - height)
    } else {
      offset += forward ? 1 : -1
    }
  }
}
