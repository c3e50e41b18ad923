import Glibc

extension Confinement {
    /// Confines the process as one that becomes LibreOffice. To be called in a process with one thread, right before
    /// it turns into the program.
    ///
    /// LibreOffice starts threads and loads code, so that the box is wider than a reader's: it may run and read what is
    /// installed, and write in one folder. It reaches no network and no other process.
    ///
    /// - Parameters:
    ///   - program: LibreOffice's program, which may lie elsewhere than what is installed usually does.
    ///   - folder: the one folder that it may write to.
    /// - Throws: what could not be given up. Without Landlock nothing keeps it from other files, which is `files`.
    package static func office(running program: String, writingTo folder: String) throws(ConfinementError) {
        try giveUpPrivileges()
        try ResourceLimits.office.set()
        guard try FileRights.office(running: program, writingTo: folder).restrict() else { throw .files }
        try SystemCallFilter.office().load()
    }
}

extension ResourceLimits {
    /// What LibreOffice may use. It maps some 700 MiB before it has opened anything.
    static let office = ResourceLimits(
        addressSpace: 3 << 30, processorTime: 20, fileSize: 64 << 20, openFiles: 256, processes: nil,
        stack: 8 << 20)
}

extension FileRights {
    /// What is installed, to run and to read; of the settings and the system's state, what LibreOffice asks for and
    /// names nobody.
    static func office(running program: String, writingTo folder: String) -> FileRights {
        FileRights(
            readable: [
                "/etc/fonts", "/etc/libreoffice", "/etc/ld.so.cache", "/etc/localtime",
                "/var/cache/fontconfig",
                "/var/lib/libreoffice", "/var/spool/libreoffice", "/dev/urandom", "/dev/null",
                "/proc/meminfo", "/proc/cpuinfo",
                "/sys/devices/system/cpu",
            ],
            runnable: ["/usr", "/lib", "/lib64", "/bin", "/opt", program], writable: [folder])
    }
}

extension SystemCallFilter {
    /// Everything but what leads out of the process and the files that it has a right to.
    static func office() throws(ConfinementError) -> SystemCallFilter {
        let filter = try SystemCallFilter(otherwise: .allow)
        try filter.answer("socket", with: .refuse(EPERM), where: .argument(0, isNot: AF_UNIX))
        // Local sockets are for talking to itself: connected to another program's, one would be a way out.
        try filter.answer("connect", "sendto", "sendmsg", "sendmmsg", with: .refuse(EPERM))
        // LibreOffice begins by making a local socket in /tmp, for documents that others might want opened, and gives up
        // where it cannot. It is told that it has one, which nobody will ever reach.
        try filter.answer("bind", "listen", with: .pretend)
        // Landlock does not watch over these, and files of the same user are everywhere.
        try filter.answer(
            "chmod", "fchmodat", "fchmodat2", "chown", "lchown", "fchown", "fchownat", "setxattr",
            "lsetxattr",
            "fsetxattr", "utime", "utimes", "utimensat", "inotify_init1", "fanotify_init",
            with: .refuse(EPERM))
        // A namespace of its own would give a process rights in it; what clone3 asks for no filter sees.
        try filter.answer("clone3", with: .refuse(ENOSYS))
        for namespace: UInt32 in [
            0x0002_0000, 0x0200_0000, 0x0400_0000, 0x0800_0000, 0x1000_0000, 0x2000_0000, 0x4000_0000,
        ] {
            try filter.answer("clone", with: .refuse(EPERM), where: .argument(0, has: namespace))
        }
        try filter.killAttacks()
        return filter
    }
}
