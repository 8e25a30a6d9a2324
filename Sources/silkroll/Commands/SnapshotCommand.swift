import ArgumentParser
import Browser
import Cells
import Phrases

/// `silkroll snapshot`: the screen that keys lead to, without a terminal.
struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Print the screen that keys lead to, without a terminal.",
    discussion: """
      Keys are typed as they are, others by name: '/lepin<enter>', <tab>, <esc>, <down>, <C-d>, \
      <lt> for a <. For tests, pictures and bug reports.

      A roll that cannot be opened gives the screen that says so; its errors are on standard error, \
      too, and the exit status is theirs.
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var drawing: DrawingOptions

  @Option(
    help: ArgumentHelp(
      "Columns and rows, from 1x1 to \(Size.limit)x\(Size.limit).", valueName: "WxH"),
    transform: Self.parse(size:))
  var size: Size = Size(80, 24)

  @Option(
    help: ArgumentHelp("Keys to press first.", valueName: "keys"), transform: Self.parse(keys:))
  var keys: [Key] = []

  @Flag(help: "Print the letter of each cell's style instead of its text.")
  var styles = false

  private static func parse(size: String) throws -> Size {
    guard let size = Size(size), size.width > 0, size.height > 0 else {
      throw ValidationError(UserLanguage.words(.badSize(limit: Size.limit)))
    }
    return size
  }

  private static func parse(keys: String) throws -> [Key] {
    do {
      return try Key.parse(keys)
    } catch {
      throw ValidationError(UserLanguage.words(.unknownKey(error)))
    }
  }

  func run() throws {
    let source = source.roll
    let glyphs = drawing.ascii ? Glyphs.ascii : .unicode
    let started = Session(
      size: size, origin: source.origin, glyphs: glyphs, phrases: UserLanguage.phrases,
      languages: UserLanguage.ofLabels)
    var browser = ScriptedBrowser(started, read: { source.message() })
    browser.press(keys)
    let session = browser.session
    Output.print(styles ? session.frame.styles : session.frame.text)
    if let failure = session.failure { throw CommandFailure(failure) }
  }
}
