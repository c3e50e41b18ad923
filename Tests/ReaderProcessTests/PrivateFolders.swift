import Foundation

/// The folders of conversions that are there now.
enum PrivateFolders {
    /// Their names, among the temporary files.
    static var all: Set<String> {
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: FileManager.default.temporaryDirectory.path)
        return Set((names ?? []).filter { $0.hasPrefix("policygap-office-") || $0.hasPrefix("OSL_PIPE") })
    }
}
