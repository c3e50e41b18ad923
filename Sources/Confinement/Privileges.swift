internal import CSeccomp
import Glibc

extension Confinement {
    /// Promises to gain no rights by running a program, to end with the process that started this one, and to leave
    /// no picture of its memory: not to a debugger, and not on disk.
    static func giveUpPrivileges() throws(ConfinementError) {
        guard confinement_prctl(PR_SET_NO_NEW_PRIVS, 1) == 0,
            confinement_prctl(PR_SET_DUMPABLE, 0) == 0,
            confinement_prctl(PR_SET_PDEATHSIG, UInt(SIGKILL)) == 0
        else { throw .privileges }
    }
}

/// The encodings that libraries convert from by loading code, which a confined process cannot do any more.
enum TextEncodings {
    /// Loads the converter of UTF-16: GLib needs it for the form fields and titles of PDF files, and libxml2 for XML
    /// that names it. It stays loaded for as long as it is open, which is until the process ends.
    static func load() {
        _ = iconv_open("UTF-8", "UTF-16BE")
    }
}
