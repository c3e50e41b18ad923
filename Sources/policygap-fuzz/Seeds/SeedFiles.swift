import ArgumentParser
import Foundation
import TestSupport

/// The files that broken ones are made from: those of Corpus, and those that were named.
struct SeedFiles {
    private let files: [URL]

    /// - Parameter named: files, and folders that stand for what is in them.
    init(named: [String]) throws {
        files = try ([Checkout.corpus] + named.map { URL(filePath: $0) }).flatMap(Self.files)
        let endings = Set(FuzzedReader.allCases.flatMap(\.endings))
        for name in named where !endings.contains(Self.ending(of: URL(filePath: name))) {
            guard URL(filePath: name).hasDirectoryPath || !Self.isFile(name) else {
                throw ValidationError("“\(name)” is no document of a kind that policygap reads, by its name.")
            }
        }
    }

    /// The files for a reader, with those that hold what Corpus lacks.
    func seeds(for reader: FuzzedReader) throws -> [Seed] {
        let own = try files.filter { reader.endings.contains(Self.ending(of: $0)) }.map {
            Seed(ending: Self.ending(of: $0), bytes: Array(try Data(contentsOf: $0)))
        }
        return try own + WrittenSeeds.seeds(for: reader)
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }

    private static func ending(of file: URL) -> String { file.pathExtension.lowercased() }

    /// The file, or the files in the folder, sorted so that they are the same wherever they lie.
    private static func files(at place: URL) throws -> [URL] {
        guard !isFile(place.path) else { return [place] }
        return try FileManager.default.subpathsOfDirectory(atPath: place.path).sorted().map {
            place.appending(path: $0)
        }.filter { isFile($0.path) }
    }
}
