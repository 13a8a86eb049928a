// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// The pure targets touch nothing but values, so the compiler may ask for a reason at every unsafe expression.
let pure: [SwiftSetting] = strict + [.strictMemorySafety()]

let package = Package(
    name: "grant-calculator",
    // Built and tested on Linux only; `Scripts/check-macos` finds what a newer standard library would be needed for.
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "GrantRules", targets: ["GrantRules"]),
        .library(name: "GrantDocuments", targets: ["GrantDocuments"]),
        .executable(name: "grant-cli", targets: ["grant-cli"]),
    ],
    targets: [
        .target(name: "GrantRules", swiftSettings: pure),
        .target(name: "Workbooks", swiftSettings: pure),
        .target(name: "GrantDocuments", dependencies: ["GrantRules", "Workbooks"], swiftSettings: pure),
        .executableTarget(
            name: "grant-cli", dependencies: ["GrantRules", "GrantDocuments"], swiftSettings: strict),
        .executableTarget(
            name: "grant-bench", dependencies: ["GrantRules"], path: "Tests/Performance/grant-bench",
            swiftSettings: strict),
        // Not shipped: what the tests share.
        .target(name: "GrantTesting", path: "Tests/Support", swiftSettings: strict),
        .testTarget(name: "WorkbooksTests", dependencies: ["Workbooks", "GrantTesting"], swiftSettings: strict),
        .testTarget(name: "GrantRulesTests", dependencies: ["GrantRules", "GrantTesting"], swiftSettings: strict),
        .testTarget(
            name: "GrantDocumentsTests", dependencies: ["GrantRules", "GrantDocuments", "Workbooks", "GrantTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "GrantCLITests",
            dependencies: ["GrantRules", "GrantDocuments", "grant-cli", "GrantTesting", "PlanGenerator"],
            swiftSettings: strict),
        // Not shipped: plans to measure and to test with.
        .target(
            name: "PlanGenerator", dependencies: ["GrantRules", "GrantDocuments", "GrantTesting"],
            path: "Tests/Performance/PlanGenerator",
            swiftSettings: strict),
        .executableTarget(
            name: "generate-plans", dependencies: ["PlanGenerator"], path: "Tests/Performance/generate-plans",
            swiftSettings: strict),
        .executableTarget(
            name: "round-trips", dependencies: ["PlanGenerator"], path: "Tests/Performance/round-trips",
            swiftSettings: strict),
        .executableTarget(
            name: "doubling", dependencies: ["GrantDocuments"], path: "Tests/Performance/doubling",
            swiftSettings: strict),
        .testTarget(
            name: "AssuranceTests", dependencies: ["GrantRules", "GrantDocuments", "grant-cli", "GrantTesting"],
            path: "Tests/Assurance", swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
