internal import CSeccomp
import Glibc

/// The files and folders that a process can still reach, by Landlock, which knows files by what they are and not by
/// how their name is spelt.
struct FileRights {
    /// Files that may be read, and folders below which files may be read and folders listed.
    var readable: [String]
    /// Folders below which files may be read and run as programs.
    var runnable: [String] = []
    /// Folders below which files may be read, made, changed and removed, sockets among them.
    var writable: [String] = []

    /// What the readers' libraries look into while they read: fonts that a PDF file names and does not hold, with
    /// what fontconfig knows of them, the encodings of East Asian text, and text recognition: its data, and the
    /// libraries that it is loaded with.
    static let reader = FileRights(readable: [
        "/usr/share/fonts", "/usr/local/share/fonts", "/etc/fonts", "/usr/share/fontconfig",
        "/var/cache/fontconfig", "/usr/share/poppler", "/usr/share/tesseract-ocr",
        "/usr/share/tessdata", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64",
    ])

    /// Restricts the process to these, and keeps it from the network and from other processes as far as the kernel's
    /// version of Landlock can.
    ///
    /// - Returns: whether files are guarded; `false` where the kernel has no Landlock.
    func restrict() throws(ConfinementError) -> Bool {
        let version = Landlock.version
        guard version >= 1 else { return false }
        let forbidden = confinement_ruleset(
            file_system: FileAccess.known(to: version).rawValue, network: version >= 4 ? Self.everyPort : 0,
            scope: version >= 6 ? Self.otherProcesses : 0)
        guard let rules = Landlock.ruleset(forbidden, version: version) else { throw .files }
        defer { close(rules) }
        for path in readable { try Self.allow([.readFile, .readFolder], below: path, in: rules) }
        for path in runnable { try Self.allow([.execute, .readFile, .readFolder], below: path, in: rules) }
        let change = FileAccess.known(to: version).subtracting([.execute, .makeDevice, .controlDevice])
        for path in writable { try Self.allow(change, below: path, in: rules) }
        guard Landlock.restrict(to: rules) else { throw .files }
        return true
    }

    /// Binding and connecting TCP sockets, with no port excepted.
    private static let everyPort: UInt64 = 0b11
    /// Abstract sockets of processes outside, and signals to them.
    private static let otherProcesses: UInt64 = 0b11

    /// A path that is not there is passed over.
    private static func allow(_ access: FileAccess, below path: String, in rules: Int32)
        throws(ConfinementError)
    {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .files }
        // Rights on folders are refused for what is none.
        let possible = status.st_mode & S_IFMT == S_IFDIR ? access : access.intersection(.ofFiles)
        let rule = confinement_path_rule(allowed: possible.rawValue, folder: descriptor)
        guard Landlock.allow(rule, in: rules) else { throw .files }
    }
}

/// What can be done with a file, by the bits of the kernel's `landlock.h`.
struct FileAccess: OptionSet {
    let rawValue: UInt64

    static let execute = FileAccess(rawValue: 1 << 0)
    static let writeFile = FileAccess(rawValue: 1 << 1)
    static let readFile = FileAccess(rawValue: 1 << 2)
    static let readFolder = FileAccess(rawValue: 1 << 3)
    /// Making a device, of characters or of blocks.
    static let makeDevice = FileAccess(rawValue: 1 << 6 | 1 << 11)
    static let controlDevice = FileAccess(rawValue: 1 << 15)
    /// Those that mean something for a file that is no folder.
    static let ofFiles: FileAccess = [.execute, .writeFile, .readFile]

    /// All that a version of Landlock knows to forbid. Version 2 added moving files between folders, 3 cutting them
    /// short, 5 the control of devices.
    static func known(to version: Int) -> FileAccess {
        let bits = version >= 5 ? 16 : version >= 3 ? 15 : version >= 2 ? 14 : 13
        return FileAccess(rawValue: (1 << bits) - 1)
    }
}
