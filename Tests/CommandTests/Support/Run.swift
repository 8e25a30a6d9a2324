import TestSupport

/// What became of one run of the program: all that it wrote, and how it ended.
struct Run {
  let outputBytes: [UInt8]
  let errorBytes: [UInt8]
  let ending: Ending

  var output: String { String(decoding: outputBytes, as: UTF8.self) }
  var errors: String { String(decoding: errorBytes, as: UTF8.self) }

  /// The lines of standard error, without their ends.
  var errorLines: [Substring] { errors.split(separator: "\n") }

  /// Runs the program. Standard input is a pipe that holds `input`, and no terminal.
  init(
    _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:]
  ) throws {
    try self.init(arguments, input: input, environment: environment)
  }

  init(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws {
    try self.init([Binary.path] + arguments, input, Binary.environment(environment))
  }

  /// Runs a script of the shell, in which `$silkroll` is the program and `$1` and so on are the
  /// arguments: for redirections, pipes and bytes that no string holds.
  static func shell(
    _ script: String, _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> Run {
    let own = ["silkroll": Binary.path].merging(environment) { $1 }
    return try Run(
      ["/bin/bash", "-c", script, "bash"] + arguments, [], Binary.environment(own))
  }

  private init(_ words: [String], _ input: [UInt8], _ environment: [String: String]) throws {
    let child = try Child(words, input: input, environment: environment)
    (outputBytes, errorBytes) = try child.readAll()
    ending = try child.wait()
  }
}
