// swift-tools-version: 6.2
// Warnings are errors only where the Makefile's gate asks for it: a newer compiler's new warning
// must not break the build of somebody who only wants the program.
import PackageDescription

let package = Package(
  name: "silkroll",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "silkroll", targets: ["silkroll"]),
    .library(name: "Membership", targets: ["Membership", "Phrases"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .executableTarget(
      name: "silkroll",
      dependencies: [
        "Articles", "Browser", "Cells", "Curses", "Exchange", "JSON", "Membership", "Phrases",
        "System",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "Curses", dependencies: ["CCurses", "Cells", "System"]),
    .target(name: "System", dependencies: ["CSystem", "Parallel"]),
    .target(
      name: "Browser", dependencies: ["Articles", "Cells", "Letters", "Membership", "Phrases"]),
    .target(name: "Exchange", dependencies: ["JSON", "Letters", "Membership"]),
    .target(name: "Articles", dependencies: ["Cells", "Membership", "Phrases"]),
    .target(name: "Phrases", dependencies: ["Cells", "Membership"]),
    .target(name: "Cells", dependencies: ["CWidth", "Letters"]),
    .target(
      name: "Membership", dependencies: ["CResources", "Cells", "JSON", "Letters", "Parallel"]),
    .target(name: "JSON", dependencies: ["Letters", "Parallel"]),
    .target(name: "Parallel"),
    .target(name: "Letters", dependencies: ["CLetters"]),
    .target(
      name: "CCurses", dependencies: ["CSystem"],
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(name: "CSystem"),
    .target(name: "CWidth"),
    .target(name: "CResources"),
    .target(name: "CLetters"),
    .testTarget(
      name: "MembershipTests",
      dependencies: [
        "Cells", "Corpus", "JSON", "Letters", "Membership", "Parallel", "Phrases", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(name: "SystemTests", dependencies: ["System", "TestSupport"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles", "Membership", "Phrases"]),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "JSON", "Membership", "TestSupport"]),
    .testTarget(name: "LettersTests", dependencies: ["Cells", "Letters"]),
    .testTarget(name: "CellsTests", dependencies: ["Cells", "TestSupport"]),
    .testTarget(name: "BrowserTests", dependencies: ["Articles", "Browser", "TestSupport"]),
    .testTarget(name: "CommandTests", dependencies: ["Cells", "Corpus", "TestSupport"]),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "Browser", "Cells", "Curses", "Membership", "System", "TestSupport", "silkroll",
      ]),
    .testTarget(name: "CostTests", dependencies: ["TestSupport"], exclude: ["Peak"]),
    .testTarget(name: "TerminalTests", dependencies: ["CPty", "TestSupport"]),
    .testTarget(name: "ReplayTests", dependencies: ["Corpus", "Properties"]),
    .testTarget(name: "FaultTests", dependencies: ["TestSupport"], exclude: ["Interposer"]),
    .target(name: "CPty", path: "Tests/CPty"),
    .target(name: "TestSupport", dependencies: ["CPty"], path: "Tests/Support"),
    .target(
      name: "Properties", dependencies: ["Cells", "CWidth", "Membership", "Phrases"],
      path: "Tests/Properties"),
    .target(name: "Corpus", path: "Tests/Corpus", exclude: ["Fuzz", "Rolls"]),
  ],
  cLanguageStandard: .gnu2x
)

// Only `make bench` builds it: nobody else has to.
if Context.environment["SILKROLL_BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "InProcess", dependencies: ["Browser", "Cells", "Membership"],
      path: "Benchmarks/InProcess"))
}

// The optimised tests ask neither the program nor what runs it, and building it takes a minute.
if Context.environment["SILKROLL_PURE"] != nil {
  let effects = [
    "silkroll", "Curses", "CCurses", "System", "CSystem", "SystemTests", "CommandTests",
    "CostTests",
    "ProgramTests", "TerminalTests", "FaultTests",
  ]
  package.targets.removeAll { effects.contains($0.name) }
  package.products.removeAll { effects.contains($0.name) }
}

let isStrict = Context.environment["WARNINGS_AS_ERRORS"] != nil

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  guard isStrict else { continue }
  target.swiftSettings?.append(.treatAllWarnings(as: .error))
  target.cSettings = [.treatAllWarnings(as: .error)]
}
