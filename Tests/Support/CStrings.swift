import Foundation

/// A null-terminated array of C strings.
typealias CStrings = UnsafePointer<UnsafeMutablePointer<CChar>?>

/// Lends the words and the environment of a new process.
func withCStrings<Result>(
  _ words: [String], _ environment: [String: String], _ body: (CStrings, CStrings) -> Result
) -> Result {
  var words = words.map { strdup($0) } + [nil]
  var settings = environment.map { strdup("\($0)=\($1)") } + [nil]
  defer { for string in words + settings { free(string) } }
  return body(&words, &settings)
}
