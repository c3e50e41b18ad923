import Foundation
import TestSupport
import Testing

@Suite("Writing the report to a file")
struct OutputFileTests {
    @Test(
        "takes the form from the file's name",
        arguments: [("gaps.html", "<!DOCTYPE html>"), ("gaps.json", "{"), ("gaps.TXT", "Gap report: ")])
    func form(name: String, beginning: String) async throws {
        let folder = try TemporaryFolder()
        let run = try await PolicygapRun("check", Policies.corpus("nursery"), "-o", "\(folder.path)/\(name)")
        #expect(run.status == 1)
        #expect(run.bytes.isEmpty)
        #expect(folder.text(of: name)?.hasPrefix(beginning) == true)
        #expect(folder.names == [name], "nothing else is left behind")
    }

    @Test("takes the form from --format where both are given")
    func named() async throws {
        let folder = try TemporaryFolder()
        _ = try await PolicygapRun(
            "check", Policies.corpus("nursery"), "--format", "json", "--output", "\(folder.path)/report")
        #expect(folder.text(of: "report")?.hasPrefix("{") == true)
    }

    @Test("replaces an older report, and keeps a link a link")
    func replaces() async throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "report-1.txt")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/latest.txt", withDestinationPath: "report-1.txt")
        _ = try await PolicygapRun("check", Policies.corpus("nursery"), "-o", "\(folder.path)/latest.txt")
        #expect(folder.text(of: "report-1.txt")?.hasPrefix("Gap report") == true)
        let link = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/latest.txt")
        #expect(link == "report-1.txt")
    }

    @Test("says that a folder is missing, before anything is read")
    func missingFolder() async throws {
        let folder = try TemporaryFolder()
        let run = try await PolicygapRun("check", "none.docx", "-o", "reports/gaps.html", in: folder.path)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("policygap: reports/gaps.html: there is no folder"))
        #expect(!run.errors.contains("none.docx"))
    }

    @Test("says that the name is a folder's")
    func isFolder() async throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "gaps.html/kept")
        let run = try await PolicygapRun(
            "check", Policies.corpus("nursery"), "-o", "\(folder.path)/gaps.html")
        #expect(run.status == 2)
        #expect(run.errors.contains("this is a folder"))
        #expect(folder.names == ["gaps.html"])
    }

    @Test("keeps the older report whole when the new one cannot be written")
    func keeps() async throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "gaps.txt")
        // A limit on the size of files stands for a full disk; the report is longer.
        let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" check \"$1\" \"$1\" \"$1\" -o \"$2\""
        let run = try await PolicygapRun(
            "/bin/sh",
            ["-c", script, BuiltProgram.policygap, Policies.corpus("nursery"), "\(folder.path)/gaps.txt"])
        #expect(run.status == 2)
        #expect(run.errors.contains("the report could not be written there"))
        #expect(folder.text(of: "gaps.txt") == "old")
        #expect(folder.names == ["gaps.txt"], "nothing else is left behind")
    }

    @Test("refuses to overwrite a policy that is to be checked")
    func overwrites() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Policies.sound, to: "policy.md")
        let run = try await PolicygapRun(
            "check", path, "--format", "html", "-o", "\(folder.path)/./policy.md")
        #expect(run.status == 64)
        #expect(run.errors.contains("overwrite"))
        #expect(folder.text(of: "policy.md") == Policies.sound)
    }

    @Test("fails in words where standard output leads to a full device")
    func fullDevice() async throws {
        let run = try await PolicygapRun(
            "/bin/sh",
            [
                "-c", "exec \"$0\" check \"$1\" > /dev/full", BuiltProgram.policygap,
                Policies.corpus("nursery"),
            ])
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("policygap: the report could not be written to standard output"))
    }

    @Test("ends quietly where nobody reads on")
    func brokenPipe() async throws {
        let folder = try TemporaryFolder()
        for number in 1...40 { try folder.write(Policies.bare, to: "many/\(number).md") }
        let run = try await PolicygapRun(
            "/bin/bash",
            [
                "-c", "\"$0\" check many --format html | head -1; echo ${PIPESTATUS[0]}",
                BuiltProgram.policygap,
            ], in: folder.path)
        #expect(run.text == "<!DOCTYPE html>\n141\n")
        #expect(run.errors.isEmpty)
    }
}
