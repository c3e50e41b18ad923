import Foundation
import ReaderProcess
import TestSupport
import Testing

@Suite("Finding the reader")
struct ReaderLocationTests {
    @Test("takes the one that the environment names")
    func named() throws {
        #expect(try ReaderLauncher.ofThisProgram(named: "/bin/sh").executable == "/bin/sh")
    }

    @Test("looks beside the running program when nothing is named", arguments: [nil, ""])
    func beside(named: String?) throws {
        do {
            let launcher = try ReaderLauncher.ofThisProgram(named: named)
            #expect(launcher.executable.hasSuffix("/policygap-reader"))
        } catch {
            #expect(error.triedPaths.count == 1)
            #expect(error.triedPaths.allSatisfy { $0.hasPrefix("/") && $0.hasSuffix("/policygap-reader") })
        }
    }

    @Test("says where it looked, and how to name another")
    func missing() {
        let error = #expect(throws: ReaderNotFound.self) {
            try ReaderLauncher.ofThisProgram(named: "/nowhere/policygap-reader")
        }
        #expect(error?.triedPaths == ["/nowhere/policygap-reader"])
        #expect(error?.description.contains("/nowhere/policygap-reader") == true)
        #expect(error?.description.contains("POLICYGAP_READER") == true)
    }

    @Test("does not take a file that cannot be run")
    func notExecutable() throws {
        let standIn = try StandInReader("exit 0")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: standIn.path)
        // The superuser may run what has any permission to run at all, so none is left.
        #expect(throws: ReaderNotFound.self) { try ReaderLauncher.ofThisProgram(named: standIn.path) }
    }
}
