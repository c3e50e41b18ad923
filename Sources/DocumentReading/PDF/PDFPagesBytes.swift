import DocumentModel

/// The pages of a part as they go from the process that read them to the one that puts the parts together.
extension PDFPages {
    /// The pages as bytes.
    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.write(pages) { writer, page in page.write(to: &writer) }
        for numbers in [unread, outcomes.recognised, outcomes.illegible, outcomes.unread] {
            writer.write(numbers) { $0.write($1) }
        }
        writer.write(outcomes.isRecognitionMissing)
        return writer.bytes
    }

    /// Takes pages from bytes.
    ///
    /// - Parameter range: the pages that they must be of.
    /// - Throws: where they are not what `bytes` gives for pages of the range.
    init(bytes: [UInt8], of range: ClosedRange<Int>) throws(MalformedBytes) {
        var reader = ByteReader(bytes)
        pages = try reader.list { reader throws(MalformedBytes) in try PDFPage(from: &reader, of: range) }
        func numbers(_ reader: inout ByteReader) throws(MalformedBytes) -> [Int] {
            try reader.list { reader throws(MalformedBytes) in try reader.number(in: range) }
        }
        unread = try numbers(&reader)
        outcomes = PageOutcomes(
            recognised: try numbers(&reader), illegible: try numbers(&reader), unread: try numbers(&reader),
            isRecognitionMissing: try reader.flag())
        guard reader.isAtEnd, pages.count + unread.count == range.count else { throw MalformedBytes() }
    }
}

extension PDFPage {
    /// Their places are their numbers.
    private static let kinds: [PDFEntry.Kind] = [.formField, .freeText, .comment]

    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(number)
        writer.write(width)
        writer.write(height)
        writer.write(words) { writer, word in word.write(to: &writer) }
        writer.write(isRecognised)
        writer.write(images) { writer, image in image.write(to: &writer) }
        writer.write(entries) { writer, entry in
            writer.write(Self.kinds.firstIndex(of: entry.kind) ?? 0)
            writer.write(entry.text)
            entry.box.write(to: &writer)
        }
    }

    fileprivate init(from reader: inout ByteReader, of range: ClosedRange<Int>) throws(MalformedBytes) {
        number = try reader.number(in: range)
        width = try reader.measure()
        height = try reader.measure()
        words = try reader.list { reader throws(MalformedBytes) in try PDFWord(from: &reader) }
        isRecognised = try reader.flag()
        images = try reader.list { reader throws(MalformedBytes) in try PDFBox(from: &reader) }
        entries = try reader.list { reader throws(MalformedBytes) in
            PDFEntry(
                kind: Self.kinds[try reader.number(in: 0...Self.kinds.count - 1)],
                text: try reader.text(), box: try PDFBox(from: &reader))
        }
    }
}

extension PDFWord {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(text)
        box.write(to: &writer)
        writer.write(font.size)
        for flag in [
            font.isBold, font.isUnderlined, font.isSymbol, isVertical, readsUp, isRightToLeft, isUnreadable,
        ] {
            writer.write(flag)
        }
        writer.write(confidence != nil)
        if let confidence { writer.write(confidence) }
    }

    fileprivate init(from reader: inout ByteReader) throws(MalformedBytes) {
        text = try reader.text()
        box = try PDFBox(from: &reader)
        font = PDFFont()
        font.size = try reader.measure()
        font.isBold = try reader.flag()
        font.isUnderlined = try reader.flag()
        font.isSymbol = try reader.flag()
        isVertical = try reader.flag()
        readsUp = try reader.flag()
        isRightToLeft = try reader.flag()
        isUnreadable = try reader.flag()
        if try reader.flag() { confidence = try reader.measure() }
    }
}

extension PDFBox {
    fileprivate func write(to writer: inout ByteWriter) {
        for edge in [left, top, right, bottom] { writer.write(edge) }
    }

    fileprivate init(from reader: inout ByteReader) throws(MalformedBytes) {
        left = try reader.measure()
        top = try reader.measure()
        right = try reader.measure()
        bottom = try reader.measure()
    }
}
