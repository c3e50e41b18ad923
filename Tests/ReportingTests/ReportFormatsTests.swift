import Reporting
import Testing

struct ReportFormatsTests {
    @Test func everyFormatIsFoundByItsNameAndItsEndings() {
        for format in ReportFormats.all {
            #expect(ReportFormats.format(named: format.name)?.name == format.name)
            for ending in format.fileExtensions {
                #expect(
                    ReportFormats.format(forFileName: "out/Gaps.2026.\(ending.uppercased())")?.name
                        == format.name)
            }
            #expect(!format.title.isEmpty && format.mediaType.contains("/"))
        }
    }

    @Test func namesAndEndingsAreUnique() {
        let names = ReportFormats.all.map(\.name)
        let endings = ReportFormats.all.flatMap(\.fileExtensions)
        #expect(Set(names).count == names.count)
        #expect(Set(endings).count == endings.count)
    }

    @Test(arguments: ["report", "report.exe", ".", ""])
    func otherFileNamesAskForNone(fileName: String) {
        #expect(ReportFormats.format(forFileName: fileName) == nil)
    }
}
