import Glibc

extension SystemCallFilter {
    /// The calls that reading a document takes. Everything else is refused.
    ///
    /// Refused means an error, and not death: libraries try things that they do without, such as the time zone, a
    /// thread or a cache, and an honest file must not be lost over that. What no library does on any file is answered
    /// with death, since it is the file's own code that does it.
    ///
    /// - Parameter opensFiles: whether files may be opened to be read, which is for `FileRights` to limit.
    static func reader(opensFiles: Bool) throws(ConfinementError) -> SystemCallFilter {
        let filter = try SystemCallFilter(otherwise: .refuse(EPERM))
        try filter.allowMemoryAndTime()
        if opensFiles { try filter.allowLibraries() }
        try filter.allowPipes()
        try filter.allowLooking()
        if opensFiles { try filter.allowOpening() }
        try filter.allowOwnProcess()
        try filter.killTheHostile()
        return filter
    }

    /// Memory is data and never code: no page that was written to can be made executable.
    private borrowing func allowMemoryAndTime() throws(ConfinementError) {
        try answer("mmap", "mmap2", "mprotect", with: .allow, where: .argument(2, hasNone: PROT_EXEC))
        try answer("brk", "munmap", "mremap", "madvise", "futex", with: .allow)
        try answer(
            "clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time",
            "getrandom",
            with: .allow)
    }

    /// Text recognition is loaded only where it is needed, as it takes as long to load as a short document to read. So
    /// files may be mapped as code, privately and never to be written; `FileRights` leaves only those of the system's
    /// libraries to be opened, and there is no way to make a file.
    private borrowing func allowLibraries() throws(ConfinementError) {
        try answer(
            "mmap", "mmap2", with: .allow,
            where: .argument(2, of: PROT_EXEC | PROT_WRITE, hasOnly: PROT_EXEC),
            .argument(3, of: MAP_PRIVATE | MAP_SHARED | MAP_ANONYMOUS, hasOnly: MAP_PRIVATE))
    }

    /// Reads what is open, and writes the answer.
    private borrowing func allowPipes() throws(ConfinementError) {
        try answer("read", "readv", "pread64", "close", "lseek", "poll", "ppoll", with: .allow)
        for stream in [STDOUT_FILENO, STDERR_FILENO] {
            try answer("write", "writev", with: .allow, where: .argument(0, is: stream))
        }
    }

    /// Fonts are looked for by asking what files there are.
    private borrowing func allowLooking() throws(ConfinementError) {
        try answer(
            "fstat", "newfstatat", "stat", "lstat", "statx", "fstatfs", "statfs", "access", "faccessat",
            "faccessat2",
            "readlink", "readlinkat", "getcwd", "getdents64", "fadvise64", with: .allow)
        for question in [F_GETFD, F_SETFD, F_GETFL] {
            try answer("fcntl", with: .allow, where: .argument(1, is: question))
        }
    }

    /// Opening to read alone. `openat2` has its flags where no filter sees them, and counts as unknown.
    private borrowing func allowOpening() throws(ConfinementError) {
        // The bit of O_TMPFILE that is not O_DIRECTORY's.
        let temporaryFile: Int32 = 0o20_000_000
        let changing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND | temporaryFile
        try answer("openat", with: .allow, where: .argument(2, hasNone: changing))
        try answer("open", with: .allow, where: .argument(1, hasNone: changing))
        try answer("openat2", with: .refuse(ENOSYS))
    }

    /// What a process asks of itself, its signals and its end.
    private borrowing func allowOwnProcess() throws(ConfinementError) {
        try answer(
            "getpid", "gettid", "getppid", "getuid", "geteuid", "getgid", "getegid", "uname", "sysinfo",
            "sched_yield", "sched_getaffinity", "getcpu", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn",
            "sigaltstack", "restart_syscall", "set_robust_list", "rseq", "getrlimit", "exit", "exit_group",
            with: .allow)
        try answer("prlimit64", with: .allow, where: .argument(0, is: 0), .argumentIsNull(2))
        // `abort` sends its signal to the thread that calls it.
        try answer("tgkill", with: .allow, where: .argument(0, is: getpid()))
        // The answer of a kernel that knows only `clone`, which is refused in its turn.
        try answer("clone3", with: .refuse(ENOSYS))
    }

    private borrowing func killTheHostile() throws(ConfinementError) {
        try answer("execve", "execveat", "setuid", "setgid", with: .kill)
        try killAttacks()
    }
}

extension SystemCallFilter {
    /// Kills the process for calls that reach into other processes, change the system, or have a long history of
    /// faults in kernels. No library that reads documents makes them.
    borrowing func killAttacks() throws(ConfinementError) {
        try answer(
            "ptrace", "process_vm_readv", "process_vm_writev", "pidfd_getfd", "io_uring_setup",
            "io_uring_enter",
            "io_uring_register", "bpf", "perf_event_open", "userfaultfd", "unshare", "setns", "mount",
            "move_mount",
            "fsopen", "open_tree", "umount2", "pivot_root", "chroot", "kexec_load", "init_module",
            "finit_module",
            "add_key", "request_key", "keyctl", "open_by_handle_at", "personality", with: .kill)
    }
}
