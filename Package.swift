// swift-tools-version: 6.2
// The house of smallwins: one target a room. Which room may import which is written in the architecture page
// (Sources/smallwins/smallwins.docc) and held by Tests/ArchitectureTests.

import PackageDescription

let strictC: [CSetting] = [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]

let package = Package(
  name: "smallwins",
  products: [.executable(name: "smallwins", targets: ["smallwins"])],
  targets: [
    .target(name: "CCurl", cSettings: strictC, linkerSettings: [.linkedLibrary("curl")]),
    .target(name: "CCrypto", cSettings: strictC, linkerSettings: [.linkedLibrary("crypto")]),
    .target(name: "CSystem", cSettings: strictC),
    .target(name: "Hashing", dependencies: ["CCrypto"]),
    .target(name: "Ports"),
    .target(name: "Recognition"),
    .target(name: "ChatPlatforms", dependencies: ["Recognition", "Ports", "Hashing"]),
    .target(name: "EventLog", dependencies: ["Ports", "Hashing"]),
    .target(name: "Daemon", dependencies: ["Recognition", "ChatPlatforms", "EventLog", "Ports"]),
    .target(name: "LinuxAdapters", dependencies: ["Ports", "CCurl", "CSystem"]),
    .executableTarget(
      name: "smallwins",
      dependencies: [
        "Daemon", "LinuxAdapters", "ChatPlatforms", "EventLog", "Recognition", "Ports", "Hashing",
      ]),

    .target(name: "TestSupport", dependencies: ["Ports", "LinuxAdapters"], path: "Tests/TestSupport"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Daemon", "LinuxAdapters", "EventLog", "Recognition", "Ports", "Hashing", "TestSupport"],
      path: "Tests/Benchmarks"),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "HashingTests", dependencies: ["Hashing"]),
    .testTarget(name: "RecognitionTests", dependencies: ["Recognition"], exclude: ["Corpus"]),
    .testTarget(name: "EventLogTests", dependencies: ["EventLog", "Hashing", "TestSupport"]),
    .testTarget(name: "ChatPlatformsTests", dependencies: ["ChatPlatforms", "Hashing", "TestSupport"]),
    .testTarget(name: "DaemonTests", dependencies: ["Daemon", "TestSupport"]),
    .testTarget(name: "LinuxAdaptersTests", dependencies: ["LinuxAdapters", "TestSupport"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "smallwins", "Daemon", "ChatPlatforms", "EventLog", "LinuxAdapters", "Ports", "Recognition", "TestSupport",
      ], exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzz targets: compiled with everything else, so that they stay right; a program only for Tests/Scripts/fuzz.sh, linked with
// libFuzzer, whose main it has.
let fuzzes = Context.environment["SMALLWINS_FUZZ"] != nil
let fuzzed: [Target.Dependency] = [
  "Daemon", "LinuxAdapters", "ChatPlatforms", "EventLog", "Recognition", "Ports", "Hashing", "TestSupport",
]
package.targets.append(
  fuzzes
    ? .executableTarget(name: "Fuzzing", dependencies: fuzzed, path: "Tests/Fuzzing")
    : .target(name: "Fuzzing", dependencies: fuzzed, path: "Tests/Fuzzing"))

for target in package.targets where !["CCurl", "CCrypto", "CSystem"].contains(target.name) {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
  if fuzzes, target.name == "Fuzzing" { target.swiftSettings?.append(.unsafeFlags(["-parse-as-library"])) }
}
