/// What a process could not give up, so that it is not confined.
package enum ConfinementError: String, Error, Sendable {
    /// The system is not Linux.
    case system
    /// A limit on memory, time, or what can be opened could not be set.
    case limits
    /// The promise never to gain rights could not be given.
    case privileges
    /// The kernel's Landlock is there, and did not take the rules on files.
    case files
    /// The filter of system calls could not be set.
    case calls
}

/// Giving up rights, for the rest of a process's life.
///
/// The system calls that are left keep a process that a hostile file has taken over from reaching anything but its
/// two pipes; see `SystemCallFilter`, `FileRights` and `ResourceLimits` for what each layer is there for.
package enum Confinement {
    /// Confines the process as a reader of documents. To be called first, before any byte of a document is there, and
    /// while the process has one thread.
    ///
    /// Afterwards the process can read what it has open, write to standard output and standard error, read fonts and
    /// the data of the libraries that it links, and compute, within limits on memory and time. It can open no other
    /// file, make or change none, reach no network and no other process, start none, and run no code but its own and that of the system's libraries.
    ///
    /// - Throws: what could not be given up; the process may be partly confined then, and must read nothing.
    package static func reader() throws(ConfinementError) {
        TextEncodings.load()
        try giveUpPrivileges()
        try ResourceLimits.reader.set()
        let filesAreGuarded = try FileRights.reader.restrict()
        try SystemCallFilter.reader(opensFiles: filesAreGuarded).load()
    }
}
