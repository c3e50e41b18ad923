import TestSupport
import Testing

@testable import DocumentReading

/// A page that is drawn with letters, and then looked at as a picture of them.
enum DrawnPage {
    /// A short policy: a title, a paragraph, and a list.
    static func policy(_ page: inout PDFBuilder.Page) {
        page.text("Safeguarding Policy", x: 72, y: 90, size: 18)
        page.lines(
            [
                "Everybody who works with children here keeps to this policy and knows whom to tell",
                "about any concern that they may have, whether it is large or small, new or old.",
            ], x: 72, y: 140, pitch: 15)
        page.text("All staff will:", x: 72, y: 185)
        page.lines(
            ["•", "•"], x: 80, y: 210, pitch: 20)
        page.lines(
            ["Tell the lead within one working day.", "Write down what the child said."], x: 98, y: 210,
            pitch: 20)
    }

    /// The picture of a page at a resolution.
    static func picture(
        resolution: Double = 150, _ draw: (inout PDFBuilder.Page) -> Void = policy
    ) throws -> PictureFile {
        var builder = PDFBuilder()
        builder.page(draw)
        let file = try PopplerFile(builder.bytes)
        let drawn = file.picture(of: 1, resolution: resolution)
        let picture = try #require(drawn)
        let (width, height) = (picture.width, picture.height)
        let pixels = try #require(
            picture.withPixels { pixels, rowLength in
                (0..<height).flatMap { row in (0..<width).map { pixels[row * rowLength + $0] } }
            })
        return PictureFile(width: width, height: height, pixels: pixels)
    }

    /// What a reader sees on the policy.
    static let summary = [
        "H1 Safeguarding Policy",
        "P Everybody who works with children here keeps to this policy and knows whom to tell about any concern that "
            + "they may have, whether it is large or small, new or old.",
        "P All staff will:",
        "L1 • Tell the lead within one working day.",
        "L1 • Write down what the child said.",
    ]
}
