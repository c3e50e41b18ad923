import DocumentModel
import Glibc
import Subprocess
import SystemPackage

/// Turns documents that only LibreOffice reads into DOCX files, each by a LibreOffice of its own that is confined to a
/// folder of its own and ended with all that it started.
package struct OfficeConverter: Sendable {
    /// LibreOffice's program; `nil` where it is not installed.
    private let program: String?
    private let deadline: Duration
    private let temporaryFolder: String

    /// - Parameters:
    ///   - program: LibreOffice's program; `nil` where it is not installed.
    ///   - deadline: how long one conversion may take; some of the time that a person waits is the reader's.
    ///   - temporaryFolder: where each conversion has its folder while it lasts.
    package init(
        program: String? = OfficeConverter.program(), deadline: Duration = .seconds(14),
        temporaryFolder: String = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    ) {
        self.program = program
        self.deadline = deadline
        self.temporaryFolder = temporaryFolder
    }

    /// A document kind that LibreOffice is asked for.
    package enum Source: String, Sendable {
        case doc, rtf

        /// The kind that a reader found and could not read; `nil` for any other fault.
        init?(_ error: ReadError) {
            switch error {
            case .legacyWord: self = .doc
            case .richText: self = .rtf
            default: return nil
            }
        }

        /// The fault where LibreOffice is not there.
        fileprivate var missing: ReadError { self == .doc ? .legacyWord : .richText }

        var format: DocumentFormat { self == .doc ? .doc : .rtf }
    }

    /// The document as a DOCX file. Safe to call many times at once.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - reader: the path of `policygap-reader`, which confines LibreOffice.
    /// - Throws: `legacyWord` or `richText` where LibreOffice is not installed; `unconfined` where it cannot be confined;
    ///   `timedOut` when it was killed at the deadline; `conversionFailed` when no DOCX file came out, or too large a one.
    func docx(_ bytes: [UInt8], from source: Source, reader: String) async throws(ReadError) -> [UInt8] {
        guard let program else { throw source.missing }
        guard let folder = PrivateFolder(in: temporaryFolder),
            folder.write(Array(OfficeSettings.profile.utf8), to: OfficeSettings.file),
            folder.write(bytes, to: "document.\(source.rawValue)"), folder.write([], to: "tmp/.keep")
        else { throw .conversionFailed }
        let started = ContinuousClock.now
        // LibreOffice asks to be started again once it has made its profile.
        for _ in 1...2 {
            let status = try await run(
                program, on: "document.\(source.rawValue)", in: folder, reader: reader,
                deadline: deadline - (ContinuousClock.now - started))
            if let docx = folder.bytes(of: "out/document.docx", limit: Self.largestSize) { return docx }
            guard status == Self.startAgain else { break }
        }
        throw .conversionFailed
    }

    private static let largestSize = 64 << 20
    private static let startAgain: Int32 = 81
    private static let couldNotBeConfined: Int32 = 125

    /// Runs LibreOffice to its end, and gives its exit status; 0 when a signal ended it.
    private func run(
        _ program: String, on document: String, in folder: PrivateFolder, reader: String, deadline: Duration
    ) async throws(ReadError) -> Int32 {
        let end: End
        let status: TerminationStatus
        do {
            let result = try await Subprocess.run(
                .path(FilePath(reader)), arguments: ["--convert", program, folder.path, document],
                environment: .custom(["LANG": "C.UTF-8", "HOME": folder.path, "TMPDIR": folder.path + "/tmp"]
                ),
                workingDirectory: FilePath(folder.path), platformOptions: .ownProcessGroup,
                input: .none, output: .sequence, error: .discarded
            ) { office in
                Conversions.note(office.processIdentifier.value, in: folder.path)
                return await attend(office, deadline: deadline)
            }
            end = result.closureResult
            status = result.terminationStatus
        } catch {
            throw .conversionFailed
        }
        switch (end, status) {
        case (.late, _): throw .timedOut
        case (.abandoned, _): throw .readerFailed
        case (.over, .exited(Self.couldNotBeConfined)): throw .unconfined
        case (.over, .exited(let code)): return code
        case (.over, .signaled): return 0
        }
    }

    /// Waits until everything that was started has closed its output, or the deadline has come; then ends what is left.
    private func attend(
        _ office: Execution<NoInput, SequenceOutput, DiscardedOutput>, deadline: Duration
    ) async -> End {
        await withTaskGroup(of: End.self) { group in
            group.addTask {
                // What it says has the document's name in it and nothing to know.
                do { for try await _ in office.standardOutput {} } catch { return .abandoned }
                return .over
            }
            group.addTask {
                do {
                    try await Task.sleep(for: deadline)
                    return .late
                } catch {
                    return .abandoned
                }
            }
            let end = await group.next() ?? .abandoned
            try? office.send(signal: .kill, toProcessGroup: true)
            group.cancelAll()
            return end
        }
    }

    /// How a run of LibreOffice ended.
    private enum End: Sendable {
        /// By itself.
        case over
        /// At the deadline.
        case late
        /// Nobody waits for it any more.
        case abandoned
    }
}
