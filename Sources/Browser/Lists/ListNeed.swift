import Articles
import Cells
import Membership

/// The columns that a roll's people would take in a list. It depends on the roll and not on the
/// people in sight, so that columns stand still.
struct ListNeed: Hashable, Sendable {
  /// The columns of the widest name.
  private(set) var name: Int
  /// The columns that are enough for nine first posts in ten, with the number of others behind
  /// them; the rest may go on in further lines.
  private(set) var post: Int

  /// The most people that are measured, taken from all over the roll: it takes less than a
  /// millisecond.
  private static let sample = 200

  init(name: Int = 0, post: Int = 0) {
    (self.name, self.post) = (name, post)
  }

  init(_ wording: Wording, _ naming: Naming) {
    self.init()
    let roll = wording.roll
    let count = roll.delegates.count
    let measured = min(count, Self.sample)
    var posts = [0]
    for number in 0..<measured {
      let person = roll.delegates[number * count / measured]
      name = max(name, TextFilter.columns(of: wording.name(naming.forms(of: person))))
      guard let first = person.posts.first else { continue }
      let others = Line.others(person.posts.count - 1, wording.phrases).width
      posts.append(
        TextFilter.columns(of: wording.brief(first).lineful) + (others > 0 ? others + 1 : 0))
    }
    posts.sort()
    post = max(ListColumns.leastPost, posts[(posts.count - 1) * 9 / 10])
  }

  /// The columns of a row with all of its name and post, and the sign before it.
  var row: Int { ListColumns.sign + name + ListColumns.gap + post }
}

/// The division of a list's width between names and posts.
struct ListColumns: Hashable, Sendable {
  enum Arrangement: Hashable, Sendable {
    /// Posts stand in a column of their own.
    case beside
    /// Posts stand below the names.
    case below
    /// There is no room for posts.
    case namesOnly
  }

  /// The columns of a whole row without the sign before it.
  let width: Int
  let name: Int
  let arrangement: Arrangement

  /// The columns of the sign before a row.
  static let sign = 2
  /// The columns between a name and a post.
  static let gap = 2
  /// The least columns for posts: three words; less says nothing.
  static let leastPost = 24
  /// The least columns for posts below names.
  private static let leastWidth = 22
  /// The least rows for posts below names: of so many rows, four people are seen.
  private static let leastHeight = 8

  init(_ need: ListNeed, width: Int, height: Int) {
    let room = max(0, width - Self.sign)
    self.width = room
    let name = min(need.name, max(room * 48 / 100, room - Self.gap - need.post))
    if room - name - Self.gap >= Self.leastPost {
      (self.name, arrangement) = (name, .beside)
    } else {
      self.name = room
      let isWorthIt = room >= Self.leastWidth && height >= Self.leastHeight
      arrangement = isWorthIt ? .below : .namesOnly
    }
  }

  /// The first column of posts that stand beside names.
  var postStart: Int { name + Self.gap }
  /// The columns of posts that stand beside names.
  var post: Int { width - postStart }
}
