// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target of our own: Swift 6 mode, imports that say who may see them, and no warning let by.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "policygap",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: [
        .target(name: "DocumentModel", swiftSettings: strict),
        .target(name: "Checking", dependencies: ["DocumentModel"], swiftSettings: strict),
        .target(
            name: "Reporting",
            dependencies: [
                "DocumentModel", "Checking", .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [
                .embedInCode("HTML/page.mustache"), .embedInCode("HTML/files.mustache"),
                .embedInCode("HTML/section.mustache"), .embedInCode("HTML/finding.mustache"),
                .embedInCode("HTML/report.css"), .embedInCode("JSON/gap-report.schema.json"),
            ], swiftSettings: strict),
        .target(name: "TestSupport", swiftSettings: strict),
        .testTarget(
            name: "ReportingTests", dependencies: ["Reporting", "DocumentModel", "Checking", "TestSupport"],
            exclude: ["Snapshots"], swiftSettings: strict),
        .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"], swiftSettings: strict),
    ]
)
