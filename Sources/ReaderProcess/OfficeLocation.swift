import Glibc

extension OfficeConverter {
    /// Names LibreOffice's program where it is none of the usual ones.
    package static let environmentVariable = "POLICYGAP_SOFFICE"

    /// LibreOffice's program on this machine; `nil` where it is not installed.
    ///
    /// - Parameter named: the value of the environment variable; an empty one counts as none. A program that is named
    ///   and not there is not replaced by another.
    package static func program(
        named: String? = getenv(environmentVariable).map { String(cString: $0) }
    ) -> String? {
        if let named, !named.isEmpty { return access(named, X_OK) == 0 ? named : nil }
        // `soffice.bin` itself: the scripts around it start it as a child, which would outlive them when killed.
        let usual =
            ["/usr/lib/libreoffice", "/usr/lib64/libreoffice"] + installedByHand
        return usual.map { $0 + "/program/soffice.bin" }.first { access($0, X_OK) == 0 }
    }

    /// The folders that LibreOffice's own packages install to, `/opt/libreoffice24.8` and the like, the newest first.
    private static var installedByHand: [String] {
        guard let folder = opendir("/opt") else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix("libreoffice") { names.append("/opt/" + name) }
        }
        return names.sorted(by: >)
    }
}
