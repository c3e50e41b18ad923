package import DocumentModel
import Glibc
import Subprocess
import SystemPackage

/// Starts a reader process for each document, feeds it, limits it, and believes only a well-formed answer.
///
/// The process gets the bytes on standard input and nothing else: no descriptor, no name, no environment but a
/// locale. Its standard error goes nowhere, since it may hold what a document says of a child.
package struct ReaderLauncher: Sendable {
    /// The path of the reader's executable.
    package let executable: String
    /// How long a reader may take over one document before it is killed.
    package let deadline: Duration

    /// What a reader may do besides reading what it is given.
    private let rights: Rights
    /// What reads the documents that only LibreOffice reads; `nil` for nothing.
    private let office: OfficeConverter?

    /// What a reader may do besides reading what it is given.
    package enum Rights: Sendable {
        /// Nothing, or else it does not read.
        case none
        /// All that the program may do: for systems that cannot confine it, and files that somebody trusts.
        case all
    }

    /// - Parameters:
    ///   - executable: the path of `policygap-reader`.
    ///   - deadline: how long a reader may take over one document.
    ///   - rights: what a reader may do besides reading what it is given.
    ///   - office: what reads the documents that only LibreOffice reads; `nil` for nothing.
    package init(
        executable: String, deadline: Duration = .seconds(20), rights: Rights = .none,
        office: OfficeConverter? = nil
    ) {
        self.executable = executable
        self.deadline = deadline
        self.rights = rights
        self.office = office
        BrokenPipes.areErrors()
    }

    /// Reads one document in a process of its own; one that only LibreOffice reads is turned into a DOCX file first,
    /// which another reader then gets. Safe to call many times at once; how many is the caller's choice.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - nameHint: the ending of the file's name (`md`); never the name, which can be a person's.
    /// - Throws: what the reader says is wrong with the file; `timedOut` when it was killed at the deadline;
    ///   `readerFailed` when it crashed, wrote no proper answer or too long a one, or when the task was cancelled;
    ///   `conversionFailed` when LibreOffice could not open the file.
    package func read(_ bytes: [UInt8], nameHint: String? = nil) async throws(ReadError) -> Document {
        do {
            return try await readAsItIs(bytes, nameHint: nameHint)
        } catch {
            guard let office, let source = OfficeConverter.Source(error) else { throw error }
            let docx = try await office.docx(bytes, from: source, reader: executable)
            var document = try await readAsItIs(docx)
            document.format = source.format
            document.warnings.insert(ReadingWarning(.converted), at: 0)
            return document
        }
    }

    private func readAsItIs(_ bytes: [UInt8], nameHint: String? = nil) async throws(ReadError) -> Document {
        let ending: Ending
        do {
            let hint = nameHint.map { ["--name-hint", $0] } ?? []
            let rights = self.rights == .all ? ["--unconfined"] : []
            ending = try await run(
                .path(FilePath(executable)), arguments: Arguments(hint + rights),
                environment: .custom(["LANG": "C.UTF-8"]), platformOptions: .ownProcessGroup,
                input: .inputWriter, output: .sequence, error: .discarded
            ) { await attend($0, bytes: bytes) }.closureResult
        } catch {
            throw .readerFailed
        }
        switch ending {
        case .answered(let answer):
            switch try ReaderAnswer(decoding: answer) {
            case .document(let document): return document
            case .error(let error): throw error
            }
        case .late: throw .timedOut
        case .failed: throw .readerFailed
        case .fed: throw .readerFailed
        }
    }

    /// Feeds and hears the reader at once, so that neither waits for the other, until it ends or has to be ended.
    private func attend(
        _ reader: Execution<CustomWriteInput, SequenceOutput, DiscardedOutput>, bytes: [UInt8]
    ) async -> Ending {
        await withTaskGroup(of: Ending.self) { group in
            group.addTask {
                // A reader may answer before it has taken everything; only its answer counts.
                _ = try? await reader.standardInputWriter.write(bytes)
                try? await reader.standardInputWriter.finish()
                return .fed
            }
            group.addTask { await Self.hear(reader.standardOutput) }
            group.addTask {
                do {
                    try await Task.sleep(for: deadline)
                    return .late
                } catch {
                    return .failed
                }
            }
            var ending = Ending.fed
            while case .fed = ending, let next = await group.next() { ending = next }
            // Whatever was said, nothing of the reader outlives it; a process that has ended is not disturbed.
            try? reader.send(signal: .kill, toProcessGroup: true)
            group.cancelAll()
            return ending
        }
    }

    private static func hear(_ output: SubprocessOutputSequence) async -> Ending {
        var answer: [UInt8] = []
        do {
            for try await piece in output {
                guard answer.count + piece.count <= ReaderAnswer.maximumSize else { return .failed }
                piece.withUnsafeBytes { answer.append(contentsOf: $0) }
            }
        } catch {
            return .failed
        }
        return .answered(answer)
    }

    /// How the work with one reader went on, or ended.
    private enum Ending: Sendable {
        /// The reader has all its input, or takes no more; not an end yet.
        case fed
        /// The reader closed its output after these bytes.
        case answered([UInt8])
        /// The deadline passed.
        case late
        /// The reader wrote too much, its pipe broke, or nobody waits for it any more.
        case failed
    }
}

extension PlatformOptions {
    /// A process group of the process's own, so that it is killed with whatever it started.
    static var ownProcessGroup: PlatformOptions {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = []
        return options
    }
}

/// What happens on writing to a reader that has gone.
private enum BrokenPipes {
    /// Makes writing to a closed pipe an error in the whole program, where it would end the program otherwise.
    static func areErrors() {
        _ = ignoredOnce
    }

    private static let ignoredOnce: Void = {
        signal(SIGPIPE, SIG_IGN)
    }()
}
