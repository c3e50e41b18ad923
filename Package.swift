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
    products: [
        .executable(name: "policygap-reader", targets: ["policygap-reader"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        // Without its Foundation trait, which would cost every program the start of Foundation.
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "DocumentModel", swiftSettings: strict),
        .target(name: "Checking", dependencies: ["DocumentModel"], swiftSettings: strict),
        .target(
            name: "DocumentReading", dependencies: ["CCMarkGFM", "CLibXML2", "DocumentModel"],
            swiftSettings: strict),
        .target(
            name: "ReaderProcess",
            dependencies: [
                "DocumentModel",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "policygap-reader", dependencies: ["DocumentModel", "DocumentReading"],
            swiftSettings: strict),
        .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"], swiftSettings: strict),
        .testTarget(
            name: "DocumentReadingTests", dependencies: ["DocumentModel", "DocumentReading"],
            swiftSettings: strict),
        .testTarget(
            name: "ReaderProcessTests", dependencies: ["DocumentModel", "ReaderProcess", "policygap-reader"],
            swiftSettings: strict),
    ]
)
