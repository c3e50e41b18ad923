internal import CSeccomp
import Glibc

/// A filter of the system calls that a process can still make, which the kernel keeps it to for good.
struct SystemCallFilter: ~Copyable {
    private let context: scmp_filter_ctx

    /// A filter that answers every call for which it has no rule in one way.
    init(otherwise answer: Answer) throws(ConfinementError) {
        guard let context = seccomp_init(answer.action) else { throw .calls }
        self.context = context
    }

    deinit { seccomp_release(context) }

    /// What the kernel does with a call.
    enum Answer {
        case allow
        /// The call fails with this error, and the process goes on.
        case refuse(Int32)
        /// The call does nothing, and seems to have worked.
        case pretend
        /// The process is killed.
        case kill

        fileprivate var action: UInt32 {
            switch self {
            case .allow: UInt32(SCMP_ACT_ALLOW)
            case .refuse(let error): confinement_refusal(UInt16(truncatingIfNeeded: error))
            case .pretend: confinement_refusal(0)
            case .kill: UInt32(SCMP_ACT_KILL_PROCESS)
            }
        }
    }

    /// A condition on one argument of a call, the first being 0.
    struct Condition {
        fileprivate let comparison: scmp_arg_cmp

        /// The argument, an `int`, is this number. What is in the upper half of the register is no part of it.
        static func argument(_ index: UInt32, is value: Int32) -> Condition {
            argument(index, masked: 0xFFFF_FFFF, is: UInt64(UInt32(bitPattern: value)))
        }

        /// The argument has none of these bits.
        static func argument(_ index: UInt32, hasNone bits: Int32) -> Condition {
            argument(index, masked: UInt64(UInt32(bitPattern: bits)), is: 0)
        }

        /// The argument has this one bit.
        static func argument(_ index: UInt32, has bit: UInt32) -> Condition {
            argument(index, masked: UInt64(bit), is: UInt64(bit))
        }

        /// The argument, an `int`, is any other number.
        static func argument(_ index: UInt32, isNot value: Int32) -> Condition {
            Condition(
                comparison: scmp_arg_cmp(
                    arg: index, op: SCMP_CMP_NE, datum_a: UInt64(UInt32(bitPattern: value)), datum_b: 0))
        }

        /// Of these bits, the argument has those and no others.
        static func argument(_ index: UInt32, of mask: Int32, hasOnly bits: Int32) -> Condition {
            argument(
                index, masked: UInt64(UInt32(bitPattern: mask)), is: UInt64(UInt32(bitPattern: bits)))
        }

        /// The argument is a null pointer.
        static func argumentIsNull(_ index: UInt32) -> Condition {
            Condition(comparison: scmp_arg_cmp(arg: index, op: SCMP_CMP_EQ, datum_a: 0, datum_b: 0))
        }

        private static func argument(_ index: UInt32, masked mask: UInt64, is value: UInt64) -> Condition {
            Condition(
                comparison: scmp_arg_cmp(arg: index, op: SCMP_CMP_MASKED_EQ, datum_a: mask, datum_b: value))
        }
    }

    /// Adds a rule for calls by their names. A name that this architecture has no call of is passed over.
    func answer(_ names: String..., with answer: Answer, where conditions: Condition...)
        throws(ConfinementError)
    {
        for name in names {
            let number = seccomp_syscall_resolve_name(name)
            guard number >= 0 else { continue }
            let comparisons = conditions.map(\.comparison)
            guard
                seccomp_rule_add_array(context, answer.action, number, UInt32(comparisons.count), comparisons)
                    == 0
            else { throw .calls }
        }
    }

    /// Sets the filter for the process.
    func load() throws(ConfinementError) {
        guard seccomp_attr_set(context, SCMP_FLTATR_CTL_TSYNC, 1) == 0,
            // A tree of comparisons in place of a list: the reader makes many calls, and few are at its beginning.
            seccomp_attr_set(context, SCMP_FLTATR_CTL_OPTIMIZE, 2) == 0,
            seccomp_load(context) == 0
        else { throw .calls }
    }
}
