internal import CSeccomp
import Glibc

/// The kernel's Landlock, whose three calls have the same numbers on every architecture.
enum Landlock {
    /// The version that the kernel has; `0` where it has none, or where it is switched off.
    static var version: Int {
        max(0, confinement_call(444, 0, 0, 1, 0))
    }

    /// A new set of rules: all that it names is forbidden but for what is allowed later. A descriptor, or `nil`.
    static func ruleset(_ ruleset: confinement_ruleset, version: Int) -> Int32? {
        // Older kernels refuse a structure with parts that they do not know.
        let size = version >= 6 ? 24 : version >= 4 ? 16 : 8
        let descriptor = withUnsafePointer(to: ruleset) {
            confinement_call(444, Int(bitPattern: $0), size, 0, 0)
        }
        return descriptor >= 0 ? Int32(truncatingIfNeeded: descriptor) : nil
    }

    /// Allows what the rule says below a folder.
    static func allow(_ rule: confinement_path_rule, in ruleset: Int32) -> Bool {
        withUnsafePointer(to: rule) { confinement_call(445, Int(ruleset), 1, Int(bitPattern: $0), 0) == 0 }
    }

    /// Restricts the calling thread, and what it starts, to the rules.
    static func restrict(to ruleset: Int32) -> Bool {
        confinement_call(446, Int(ruleset), 0, 0, 0) == 0
    }
}
