import Glibc

/// Limits that the kernel keeps a process to.
struct ResourceLimits {
    /// The most memory that it may have mapped, its programs' code included, in bytes.
    var addressSpace: UInt
    /// The most processor time that it may use, in seconds; it is killed after that.
    var processorTime: UInt
    /// The largest file that it may write, in bytes.
    var fileSize: UInt
    /// The most files that it may have open.
    var openFiles: UInt
    /// The most processes that its user may have for it to start another.
    /// `nil` for no limit of ours.
    var processes: UInt?
    /// The largest stack, in bytes.
    var stack: UInt

    /// What a reader may use.
    ///
    /// Memory: the largest file that is read, 64 MiB of plain text, takes 1.2 GiB. Time: a reader that takes longer
    /// than its deadline has been stopped by then; the limit ends one whose starter is gone.
    static let reader = ResourceLimits(
        addressSpace: 1536 << 20, processorTime: 20, fileSize: 0, openFiles: 64, processes: 0, stack: 8 << 20)

    /// Sets the limits, for good: the process cannot raise them again, the superuser's aside, whom the filter of
    /// system calls keeps from it.
    func set() throws(ConfinementError) {
        for (resource, most) in [
            (RLIMIT_AS, addressSpace), (RLIMIT_CPU, processorTime), (RLIMIT_FSIZE, fileSize),
            (RLIMIT_NOFILE, openFiles), (__RLIMIT_NPROC, processes), (RLIMIT_STACK, stack), (RLIMIT_CORE, 0),
        ] {
            guard let most else { continue }
            let number = __rlimit_resource_t(resource.rawValue)
            var limit = rlimit()
            guard getrlimit(number, &limit) == 0 else { throw .limits }
            // A limit that is lower already stays: whoever set it meant it.
            limit.rlim_max = min(limit.rlim_max, most)
            limit.rlim_cur = min(limit.rlim_cur, limit.rlim_max)
            guard setrlimit(number, &limit) == 0 else { throw .limits }
        }
    }
}
