import Glibc

extension Attempt {
    /// Reads, makes, changes or watches the file or folder at a path.
    func touchesFile(_ path: String) -> Bool {
        let beside = path + ".new"
        return switch self {
        case .readFile: Self.reads(path)
        case .listFolder: opendir(path).flatMap { readdir($0) } != nil
        case .writeFile: Self.writes(path, O_WRONLY | O_CREAT | O_TRUNC)
        case .appendToFile: Self.writes(path, O_WRONLY | O_APPEND)
        case .temporaryFile: Self.writes(path, O_WRONLY | 0o20_000_000 | O_DIRECTORY)
        case .truncateFile: truncate(path, 0) == 0
        case .removeFile: unlink(path) == 0
        case .renameFile: rename(path, beside) == 0
        case .makeFolder: mkdir(path, 0o700) == 0
        case .makeLink: symlink("/etc/passwd", path) == 0
        case .makeHardLink: link(path, beside) == 0
        case .makePipe: mkfifo(path, 0o600) == 0
        case .changeMode: chmod(path, 0o777) == 0
        case .watchFile: inotify_init1(0) >= 0
        case .manyFiles: Self.opensMany(path)
        case .writeElsewhere: dup2(STDOUT_FILENO, 9) == 9 && write(9, "", 0) == 0
        default: false
        }
    }

    private static func reads(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY)
        var byte: UInt8 = 0
        return descriptor >= 0 && read(descriptor, &byte, 1) == 1
    }

    private static func writes(_ path: String, _ flags: Int32) -> Bool {
        let descriptor = open(path, flags, 0o600)
        return descriptor >= 0 && write(descriptor, "Jo", 2) == 2
    }

    private static func opensMany(_ path: String) -> Bool {
        (0..<200).allSatisfy { _ in open(path, O_RDONLY) >= 0 }
    }
}
