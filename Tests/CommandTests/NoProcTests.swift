#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  /// Where there is no `/proc`, as in many a container: Swift would ask it for the arguments, and for
  /// the place of the program.
  struct NoProcTests {
    private static let canChangeRoot = (try? Child.output(of: enter + ["/", "true"])) != nil
    private static let enter =
      ["PATH=/usr/sbin:/usr/bin:/sbin:/bin"]
      + (geteuid() == 0 ? ["chroot"] : ["unshare", "-r", "chroot"])

    @Test(
      .enabled(
        if: Binary.isShipped && canChangeRoot,
        "what is shipped is all that runs in an empty folder, if one may be made the root here"),
      arguments: ["--version", "search --json lepin", "board --help", "check"],
      [[:], ["LANG": "C.UTF-8"]])
    func `commands do as ever`(words: String, environment: [String: String]) throws {
      let scratch = try Scratch()
      try FileManager.default.copyItem(atPath: Binary.path, toPath: scratch.path + "/silkroll")
      let arguments = words.split(separator: " ").map(String.init)
      let child = try Child(
        ["/usr/bin/env"] + Self.enter + [scratch.path, "/silkroll"] + arguments,
        environment: Binary.environment(environment))
      let (output, errors) = try child.readAll()
      #expect(try child.wait() == .success)
      let usual = try Run(arguments, environment: environment)
      #expect(output == usual.outputBytes)
      #expect(errors == usual.errorBytes)
    }
  }
#endif
