import Analysis
import ArgumentParser
import DocumentModel
import Foundation
import ReaderProcess
import RuleLanguage

/// Options of every command that uses rules.
struct RuleOptions: ParsableArguments {
    @Option(help: "A folder of rules to use instead of those that come with policygap.")
    var rules: String?

    /// The rule set; its problems go to standard error, and end the command with status 64.
    func load() throws -> RuleSet {
        do throws(RuleLoadError) {
            return try RuleFolder.load(rules.map { URL(filePath: $0) } ?? RuleFolder.shipped)
        } catch {
            for problem in error.problems { StandardError.write(problem.description) }
            throw ExitCode.validationFailure
        }
    }
}

/// Options of every command that reads documents.
struct ReaderOptions: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            "Read files that you trust on a system that cannot confine the reader.",
            discussion: """
                The reader gives up its rights before it reads: files, network, other programs. Where the system \
                cannot take them it reads nothing, unless this is given.
                """))
    var unconfinedReader = false

    /// The reader that belongs to this program.
    func launcher() throws -> ReaderLauncher {
        do throws(ReaderNotFound) {
            return try ReaderLauncher.ofThisProgram(rights: unconfinedReader ? .all : .none)
        } catch {
            StandardError.write("policygap: \(error.description)")
            throw ExitCode(ExitStatus.unchecked.rawValue)
        }
    }
}

extension CalendarDate: ExpressibleByArgument {
    /// A date as `2026-11-22`; `nil` for a day that no calendar has.
    public init?(argument: String) { self.init(iso: argument) }
}

extension CalendarDate {
    /// The day it is where the program runs. Asked for here alone, so that checks don't depend on the clock.
    static func today() throws -> CalendarDate {
        var now = time(nil)
        var parts = tm()
        guard localtime_r(&now, &parts) != nil,
            let date = CalendarDate(
                year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        else { throw ValidationError("This machine's clock gives no date; name the day with --as-of.") }
        return date
    }
}
