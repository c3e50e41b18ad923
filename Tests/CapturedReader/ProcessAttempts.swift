import CSeccomp
import Glibc

extension Attempt {
    /// Starts a process or a thread, reaches into another process, or takes rights back.
    func leavesProcess(_ object: String) -> Bool {
        let process = pid_t(object) ?? 0
        return switch self {
        case .fork: Self.forks()
        case .execute: Self.executes(object)
        case .thread: Self.makesThread()
        case .readMemory: Self.readsMemory(of: process)
        case .killProcess: kill(process, SIGKILL) == 0
        case .trace: call("ptrace", Self.attach, Int(process)) == 0
        case .raiseLimits: Self.raisesLimits()
        case .submissionQueue: Self.makesSubmissionQueue()
        default: false
        }
    }

    /// `PTRACE_ATTACH`.
    private static let attach = 16

    private static func forks() -> Bool {
        let child = call("clone", Int(SIGCHLD))
        if child == 0 { _exit(0) }
        return child > 0
    }

    /// Becomes the program, which says `DONE` in this one's place.
    private static func executes(_ program: String) -> Bool {
        var arguments = [strdup(program), strdup("DONE"), nil]
        execv(program, &arguments)
        return false
    }

    private static func makesThread() -> Bool {
        var thread = pthread_t()
        guard pthread_create(&thread, nil, { _ in nil }, nil) == 0 else { return false }
        return pthread_join(thread, nil) == 0
    }

    private static func readsMemory(of process: pid_t) -> Bool {
        let memory = open("/proc/\(process)/mem", O_RDONLY)
        let environment = open("/proc/\(process)/environ", O_RDONLY)
        let descriptor = call("pidfd_open", Int(process))
        return memory >= 0 || environment >= 0 || descriptor >= 0
    }

    private static func raisesLimits() -> Bool {
        [RLIMIT_AS, RLIMIT_CPU, RLIMIT_NOFILE].contains { resource in
            let number = __rlimit_resource_t(resource.rawValue)
            var limit = rlimit()
            getrlimit(number, &limit)
            var more = rlimit(rlim_cur: limit.rlim_max, rlim_max: limit.rlim_max)
            return setrlimit(number, &more) == 0
        }
    }

    private static func makesSubmissionQueue() -> Bool {
        let parameters = UnsafeMutableRawPointer.allocate(byteCount: 256, alignment: 8)
        memset(parameters, 0, 256)
        return call("io_uring_setup", 1, Int(bitPattern: parameters)) >= 0
    }
}

/// A system call by its name.
func call(_ name: String, _ first: Int, _ second: Int = 0, _ third: Int = 0, _ fourth: Int = 0) -> Int {
    confinement_call(Int(seccomp_syscall_resolve_name(name)), first, second, third, fourth)
}
