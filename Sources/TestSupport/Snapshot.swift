import Foundation
package import Testing

/// An output that was looked at and found good, kept in a file beside the test.
///
/// A run never changes a snapshot unless `POLICYGAP_RECORD_SNAPSHOTS=1` is set, and then it fails, so that no one
/// takes a recording for a passing test.
package enum Snapshot {
    /// Expects bytes to equal the snapshot `Snapshots/<name>` in the folder of the test's file.
    package static func expect(
        _ bytes: [UInt8], equals name: String, testFile: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent(
            "Snapshots")
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["POLICYGAP_RECORD_SNAPSHOTS"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
            Issue.record("recorded \(name): look at it, and run again", sourceLocation: sourceLocation)
            return
        }
        guard let kept = try? Data(contentsOf: file) else {
            Issue.record(
                "no snapshot \(name): set POLICYGAP_RECORD_SNAPSHOTS=1 to record it",
                sourceLocation: sourceLocation)
            return
        }
        if let difference = firstDifference(of: bytes, from: Array(kept)) {
            Issue.record("\(name) has changed: \(difference)", sourceLocation: sourceLocation)
        }
    }

    private static func firstDifference(of bytes: [UInt8], from kept: [UInt8]) -> String? {
        guard bytes != kept else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let old = String(decoding: kept, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let index = zip(lines, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        guard let index else { return "\(lines.count) lines instead of \(old.count)" }
        return "line \(index + 1) is\n\(lines[index])\ninstead of\n\(old[index])"
    }
}
