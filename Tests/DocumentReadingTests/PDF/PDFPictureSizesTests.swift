import Testing

@testable import DocumentReading

@Suite("Pictures that may show words")
struct PDFPictureSizesTests {
    @Test(
        "are those with samples enough in both directions",
        arguments: [
            ("<< /Subtype /Image /Width 1240 /Height 1754 >>", true),
            ("<</Subtype/Image/Height 240/Width 240>>", true),
            ("<< /Width\n1240\n/Height\r\n1754 >>", true),
            ("<< /Width 160 /Height 160 >>", false),
            ("<< /Width 2480 /Height 99 >>", false),
            ("<< /Width 12 0 R /Height 13 0 R >>", true),
            ("<< /Type /Font /Widths [500 600] /FirstChar 32 >>", false),
            ("<< /Width [900] /Height 900 >>", true),
            ("/Width", false), ("/Width 9", false), ("", false),
            ("/Width 99999999999999999999 /Height 99999999999999999999", true),
        ])
    func fine(file: String, may: Bool) {
        #expect(PDFPictureSizes.mayShowWords(Array(file.utf8)) == may)
    }
}
