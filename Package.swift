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

/// Settings of the targets whose speed people feel: optimised in every build, since `swift run` makes a debug build.
let fast: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Swift's libraries that the programs are made of, beside those that are linked unasked.
let swiftLibraries = [
    "CoreFoundation", "_FoundationICU", "_FoundationCShims", "_FoundationCollections", "swiftSynchronization",
]

/// Settings of the programs: Swift's libraries are linked in, which makes a start a dozen milliseconds shorter.
let selfContained: [LinkerSetting] =
    [.unsafeFlags(["-static-stdlib"])] + swiftLibraries.map { .linkedLibrary($0) }

let package = Package(
    name: "policygap",
    products: [
        .executable(name: "policygap", targets: ["policygap"]),
        .executable(name: "policygap-reader", targets: ["policygap-reader"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        // Without its Foundation trait, which would cost every program the start of Foundation.
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-extensions-dev"])]),
        .systemLibrary(
            name: "CPopplerGLib", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
        .systemLibrary(name: "CSeccomp", pkgConfig: "libseccomp", providers: [.apt(["libseccomp-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLeptonica", pkgConfig: "lept", providers: [.apt(["libleptonica-dev"])]),
        // Without its pkg-config file, which would link it: it is loaded only where text has to be recognised.
        .systemLibrary(name: "CTesseract", providers: [.apt(["libtesseract-dev", "tesseract-ocr-eng"])]),
        .target(name: "Confinement", dependencies: ["CSeccomp"], swiftSettings: strict),
        .target(name: "DocumentModel", swiftSettings: fast),
        .target(
            name: "DocumentReading",
            dependencies: [
                "CCMarkGFM", "CLeptonica", "CLibXML2", "CPopplerGLib", "CTesseract", "DocumentModel",
                "OfficePackage",
            ],
            swiftSettings: fast),
        .target(name: "UnreadColourProfiles"),
        .target(name: "OfficePackage", dependencies: ["CLibXML2", "CZip"], swiftSettings: fast),
        .target(
            name: "ReaderProcess",
            dependencies: [
                "DocumentModel",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict),
        .target(
            name: "RuleLanguage", dependencies: [.product(name: "Yams", package: "Yams")],
            exclude: ["RuleLanguage.md"], swiftSettings: fast),
        .target(name: "Checking", dependencies: ["DocumentModel", "RuleLanguage"], swiftSettings: fast),
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
        .target(
            name: "Analysis",
            dependencies: [
                "DocumentModel", "ReaderProcess", "RuleLanguage", "Checking", "Reporting",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.copy("../../Rules")], swiftSettings: strict),
        // Does not depend on the reader, which would link the parsers of strangers' files into the program that holds
        // everything else: `swift build` builds both, side by side.
        .executableTarget(
            name: "policygap",
            dependencies: [
                "Analysis", "Checking", "DocumentModel", "ReaderProcess", "Reporting", "RuleLanguage",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, linkerSettings: selfContained),
        .executableTarget(
            name: "policygap-reader",
            dependencies: ["Confinement", "DocumentModel", "DocumentReading", "UnreadColourProfiles"],
            swiftSettings: strict, linkerSettings: selfContained),
        .executableTarget(
            name: "policygap-benchmark",
            dependencies: [
                "DocumentModel", "TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        // Throws broken files at the reader's process, and like `policygap` links no parser of documents.
        .executableTarget(
            name: "policygap-fuzz",
            dependencies: [
                "DocumentModel", "OfficePackage", "ReaderProcess", "TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: fast),
        .target(name: "TestSupport", dependencies: ["OfficePackage"], swiftSettings: strict),
        // A reader that does whatever its document says, for the tests of confinement.
        .executableTarget(
            name: "CapturedReader", dependencies: ["Confinement", "CSeccomp"], path: "Tests/CapturedReader",
            swiftSettings: strict),
        .testTarget(
            name: "OfficePackageTests", dependencies: ["OfficePackage", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "ConfinementTests",
            dependencies: [
                "DocumentModel", "ReaderProcess", "TestSupport",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict),
        .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"], swiftSettings: strict),
        .testTarget(
            name: "DocumentReadingTests",
            dependencies: ["DocumentModel", "DocumentReading", "OfficePackage", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ReaderProcessTests",
            dependencies: ["DocumentModel", "ReaderProcess", "TestSupport"],
            swiftSettings: strict),
        .testTarget(name: "RuleLanguageTests", dependencies: ["RuleLanguage"], swiftSettings: strict),
        .testTarget(
            name: "CheckingTests",
            dependencies: ["Analysis", "Checking", "DocumentModel", "RuleLanguage", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportingTests", dependencies: ["Reporting", "DocumentModel", "Checking", "TestSupport"],
            exclude: ["Snapshots"], swiftSettings: strict),
        .testTarget(
            name: "CommandLineTests",
            dependencies: [
                "TestSupport",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "FuzzTests",
            dependencies: [
                "DocumentModel", "TestSupport",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "CorpusTests",
            dependencies: [
                "Analysis", "Checking", "DocumentModel", "ReaderProcess", "Reporting", "RuleLanguage",
                "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "LabelledPolicyTests",
            dependencies: [
                "Analysis", "Checking", "DocumentModel", "ReaderProcess", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "RuleExampleTests",
            dependencies: [
                "Analysis", "Checking", "DocumentModel", "ReaderProcess", "RuleLanguage", "TestSupport",
            ],
            swiftSettings: strict),
    ]
)
