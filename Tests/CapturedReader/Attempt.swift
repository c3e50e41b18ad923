import Glibc

/// Something that a reader must not be able to do.
enum Attempt: String, CaseIterable {
    case internetSocket = "internet-socket"
    case localSocket = "local-socket"
    case netlinkSocket = "netlink-socket"
    case connect
    case readFile = "read-file"
    case listFolder = "list-folder"
    case writeFile = "write-file"
    case appendToFile = "append-to-file"
    case temporaryFile = "temporary-file"
    case truncateFile = "truncate-file"
    case removeFile = "remove-file"
    case renameFile = "rename-file"
    case makeFolder = "make-folder"
    case makeLink = "make-link"
    case makeHardLink = "make-hard-link"
    case makePipe = "make-pipe"
    case changeMode = "change-mode"
    case watchFile = "watch-file"
    case fork
    case execute
    case thread
    case readMemory = "read-memory"
    case killProcess = "kill-process"
    case trace
    case raiseLimits = "raise-limits"
    case executableMemory = "executable-memory"
    case makeExecutable = "make-executable"
    case memoryFile = "memory-file"
    case manyFiles = "many-files"
    case writeElsewhere = "write-elsewhere"
    case submissionQueue = "submission-queue"
    case allocate
    case spin
    case flood

    /// Tries it.
    ///
    /// - Parameter object: the file, folder or process that it is tried on, or the port.
    func succeeds(on object: String) -> Bool {
        switch self {
        case .internetSocket, .localSocket, .netlinkSocket, .connect: reachesNetwork(port: object)
        case .readFile, .listFolder, .writeFile, .appendToFile, .temporaryFile, .truncateFile, .removeFile,
            .renameFile, .makeFolder, .makeLink, .makeHardLink, .makePipe, .changeMode, .watchFile,
            .manyFiles,
            .writeElsewhere:
            touchesFile(object)
        case .fork, .execute, .thread, .readMemory, .killProcess, .trace, .raiseLimits, .submissionQueue:
            leavesProcess(object)
        case .executableMemory, .makeExecutable, .memoryFile, .allocate, .spin, .flood: exhaustsOrRunsCode()
        }
    }
}
