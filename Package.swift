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
    ],
    targets: [
        .target(name: "DocumentModel", swiftSettings: strict),
        .systemLibrary(
            name: "CPopplerGLib", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
        .target(
            name: "DocumentReading", dependencies: ["CPopplerGLib", "DocumentModel"], swiftSettings: strict),
        .target(name: "Checking", dependencies: ["DocumentModel"], swiftSettings: strict),
        .target(name: "TestSupport", swiftSettings: strict),
        .testTarget(
            name: "DocumentReadingTests", dependencies: ["DocumentModel", "DocumentReading", "TestSupport"],
            swiftSettings: strict),
    ]
)
