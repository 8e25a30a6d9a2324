import Foundation

/// A file of the corpus.
public struct CorpusFile: Sendable, CustomStringConvertible {
  /// Its folder and its name.
  public let name: String
  /// As `line:column: severity: path: message`, what is not printable ASCII as `\u{…}`; none: valid.
  public let issues: [String]

  /// Where it is.
  public var path: String { Corpus.folder + "/Rolls/" + name }

  /// Its name.
  public var description: String { name }

  /// All its bytes.
  public func bytes() throws -> [UInt8] { try Corpus.bytes(path) }
}

/// Files that show what the reader must cope with, each named for what it shows, and what must be
/// said of them: `Rolls/expected.txt` has a file's name on one line and its issues, indented, on the
/// next.
public enum Corpus {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path

  /// The files that the table names.
  public static func files() throws -> [CorpusFile] {
    let table = String(decoding: try bytes(folder + "/Rolls/expected.txt"), as: UTF8.self)
    return table.split(separator: "\n").reduce(into: []) { files, line in
      guard line.hasPrefix("  ") else { return files.append(CorpusFile(String(line), [])) }
      guard let file = files.popLast() else { return }
      let issues = line == "  valid" ? [] : [String(line.dropFirst(2))]
      files.append(CorpusFile(file.name, file.issues + issues))
    }
  }

  /// The files that there are, whether the table names them or not.
  public static func names() -> [String] {
    (FileManager.default.subpaths(atPath: folder + "/Rolls") ?? []).filter { $0.hasSuffix(".json") }
  }

  /// What fuzzing has found worth keeping, of one target.
  public static func inputs(of target: String) throws -> [[UInt8]] {
    let folder = "\(folder)/Fuzz/\(target)"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .map { try bytes(folder + "/" + $0) }
  }

  /// A text as the table writes it.
  public static func ascii(_ text: some StringProtocol) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain = (0x20...0x7E).contains(scalar.value)
      return isPlain ? "\(scalar)" : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }.joined()
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

extension CorpusFile {
  fileprivate init(_ name: String, _ issues: [String]) {
    (self.name, self.issues) = (name, issues)
  }
}
