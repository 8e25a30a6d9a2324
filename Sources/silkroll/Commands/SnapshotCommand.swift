import ArgumentParser
import Browser
import Cells

/// `silkroll snapshot`: the screen that keys lead to, without a terminal.
struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Print the screen that keys lead to, without a terminal.",
    discussion: """
      Keys are typed as they are, others by name: '/lepin<enter>', <tab>, <esc>, <down>, <C-d>, \
      <lt> for a <. For tests, pictures and bug reports.
      """)

  @OptionGroup var source: SourceOptions

  @Option(help: ArgumentHelp("Columns and rows.", valueName: "WxH"))
  var size: Size = Size(80, 24)

  @Option(
    help: ArgumentHelp("Keys to press first.", valueName: "keys"), transform: Self.parse(keys:))
  var keys: [Key] = []

  @Flag(help: "Print the letter of each cell's style instead of its text.")
  var styles = false

  @Flag(help: "Draw borders and marks in ASCII.")
  var ascii = false

  private static func parse(keys: String) throws -> [Key] {
    do {
      return try Key.parse(keys)
    } catch {
      throw ValidationError(Sentences.unknownKey(error))
    }
  }

  func run() throws {
    let source = RollSource(source.data)
    let glyphs = ascii ? Glyphs.ascii : .unicode
    var rehearsal = Rehearsal(
      size: size, origin: source.origin, glyphs: glyphs, read: source.message)
    rehearsal.press(keys)
    let frame = rehearsal.session.frame
    Output.print(styles ? frame.styles : frame.text)
  }
}

extension Size: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}
