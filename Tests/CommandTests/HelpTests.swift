import TestSupport
import Testing

/// What the program says about itself.
@Suite struct HelpTests {
  @Test(arguments: ["search", "match", "check", "board", "snapshot", "init", "lead", "diff"])
  func `each way of asking gives the same help`(_ command: String) throws {
    let help = try Run("help", command).output
    #expect(help.contains("USAGE: silkroll \(command) "))
    #expect(try Run(command, "--help").output == help)
    #expect(try Run(command, "-h").output == help)
    #expect(try Run("--help", command).output == help)
  }

  @Test func `the overview names every command, every option and every exit code`() throws {
    let help = try Run("--help").output
    #expect(try Run("help").output == help)
    #expect(try Run("-h").output == help)
    let words = [
      "search", "match", "check", "board", "snapshot", "init", "lead", "--data", "--bundled",
      "--ascii", "--version", "--help",
    ]
    for word in words { #expect(help.contains("\n  \(word) ") || help.contains(", \(word) ")) }
    for code in ["1 nobody", "64", "65", "66", "69", "74"] { #expect(help.contains(code)) }
  }

  @Test(arguments: [
    [], ["search"], ["match"], ["check"], ["board"], ["snapshot"], ["init"], ["lead"],
  ])
  func `help keeps within 80 columns and ends with one line end`(_ words: [String]) throws {
    let help = try Run(words + ["--help"]).output
    #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE") })
    #expect(help.hasSuffix("\n") && !help.hasSuffix("\n\n"))
  }

  @Test(arguments: ["0", "-5", "1", "99999999999999999999", "9223372036854775807", "wide"])
  func `help does not believe COLUMNS and LINES`(_ lie: String) throws {
    for words in [["--help"], ["search", "--help"], ["--no-such-option"]] {
      let told = try Run(words, environment: ["COLUMNS": lie, "LINES": lie])
      let usual = try Run(words)
      #expect(told.output == usual.output && told.errors == usual.errors)
    }
  }

  @Test func `one version, wherever it is asked for`() throws {
    #expect(try Run("--version").output == "silkroll 0.1.0\n")
    #expect(try Run("board", "--version").output == "silkroll 0.1.0\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions for a shell`(_ shell: String) throws {
    let joined = try Run("--generate-completion-script=\(shell)")
    let apart = try Run("--generate-completion-script", shell)
    #expect(joined.ending == .success && apart.ending == .success)
    #expect(joined.output == apart.output)
    // Nothing of the script has been taken for a character that must not be shown.
    #expect(joined.output.contains("snapshot") && !joined.output.contains("·"))
  }

  @Test func `bash reads its completions`() throws {
    let run = try Run.shell(#"source <("$silkroll" --generate-completion-script=bash)"#)
    #expect(run.ending == .success && run.errors.isEmpty)
  }
}
