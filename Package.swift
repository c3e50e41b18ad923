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
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .target(name: "DocumentModel", swiftSettings: strict),
        .target(name: "OfficePackage", dependencies: ["CLibXML2", "CZip"], swiftSettings: strict),
        .target(
            name: "DocumentReading", dependencies: ["DocumentModel", "OfficePackage"], swiftSettings: strict),
        .target(name: "Checking", dependencies: ["DocumentModel"], swiftSettings: strict),
        .target(name: "TestSupport", dependencies: ["OfficePackage"], swiftSettings: strict),
        .testTarget(
            name: "OfficePackageTests", dependencies: ["OfficePackage", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "DocumentReadingTests",
            dependencies: ["DocumentModel", "DocumentReading", "OfficePackage", "TestSupport"],
            swiftSettings: strict),
    ]
)
