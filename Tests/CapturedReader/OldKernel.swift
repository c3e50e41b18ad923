import CSeccomp
import Glibc

/// A kernel that knows no filters of system calls, as far as a program that is run on it can tell.
enum OldKernel {
    /// Becomes the program.
    ///
    /// - Parameter words: the program's path and its arguments.
    static func run(_ words: ArraySlice<String>) -> Never {
        let filter = seccomp_init(UInt32(SCMP_ACT_ALLOW))
        let unknown = confinement_refusal(UInt16(EINVAL))
        let setsFilter = scmp_arg_cmp(arg: 0, op: SCMP_CMP_EQ, datum_a: UInt64(PR_SET_SECCOMP), datum_b: 0)
        guard seccomp_rule_add_array(filter, unknown, seccomp_syscall_resolve_name("seccomp"), 0, nil) == 0,
            seccomp_rule_add_array(filter, unknown, seccomp_syscall_resolve_name("prctl"), 1, [setsFilter])
                == 0,
            seccomp_load(filter) == 0, let program = words.first
        else { exit(1) }
        execv(program, words.map { strdup($0) } + [nil])
        exit(127)
    }
}
