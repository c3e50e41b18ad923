import CTesseract
import DocumentModel

/// Recognises the letters of pictures by Tesseract. Owns its engine and lets go of it at the end of its life.
final class TextRecogniser {
    private let functions: TesseractFunctions
    private let engine: OpaquePointer

    /// - Parameter dataFolder: holds the English data; `nil` where there is none.
    /// - Throws: `ReadError.recognitionMissing` where the library or its English data is not installed.
    init(dataFolder: String? = TesseractLibrary.dataFolder) throws(ReadError) {
        guard let library = TesseractLibrary.loaded else { throw .recognitionMissing }
        let engine = try Self.engine(library.functions, dataFolder)
        functions = library.functions
        self.engine = engine
    }

    private static func engine(_ functions: TesseractFunctions, _ folder: String?) throws(ReadError)
        -> OpaquePointer
    {
        guard let folder, let engine = functions.BaseAPICreate() else {
            throw .recognitionMissing
        }
        guard functions.BaseAPIInit4(engine, folder, "eng", OEM_LSTM_ONLY, nil, 0, nil, nil, 0, 0) == 0 else {
            functions.BaseAPIDelete(engine)
            throw .recognitionMissing
        }
        functions.BaseAPISetPageSegMode(engine, PSM_AUTO)
        return engine
    }

    deinit { functions.BaseAPIDelete(engine) }

    /// The words of a picture that stands upright.
    ///
    /// - Parameters:
    ///   - resolution: in dots an inch.
    ///   - seconds: how long it may take.
    /// - Returns: `nil` where that time did not do.
    func recognise(_ picture: PagePicture, resolution: Int, seconds: Double) -> RecognisedPage? {
        let (width, height) = (Int32(picture.width), Int32(picture.height))
        picture.withPixels { pixels, rowLength in
            functions.BaseAPISetImage(engine, pixels, width, height, 1, Int32(rowLength))
        }
        defer { functions.BaseAPIClear(engine) }
        functions.BaseAPISetSourceResolution(engine, Int32(resolution))
        let monitor = functions.MonitorCreate()
        defer { functions.MonitorDelete(monitor) }
        functions.MonitorSetDeadlineMSecs(monitor, Int32(seconds * 1000))
        let start = RecognitionBudget(seconds: seconds)
        guard functions.BaseAPIRecognize(engine, monitor) == 0, start.remaining > 0 else { return nil }
        return words()
    }

    /// The words that the engine found last.
    private func words() -> RecognisedPage {
        var page = RecognisedPage()
        guard let words = functions.BaseAPIGetIterator(engine) else { return page }
        defer { functions.ResultIteratorDelete(words) }
        let places = functions.ResultIteratorGetPageIterator(words)
        repeat {
            guard let text = functions.ResultIteratorGetUTF8Text(words, RIL_WORD) else { continue }
            defer { functions.DeleteText(text) }
            var (left, top, right, bottom): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
            guard functions.PageIteratorBoundingBox(places, RIL_WORD, &left, &top, &right, &bottom) != 0
            else {
                continue
            }
            let box = PDFBox(
                left: Double(left), top: Double(top), right: Double(right), bottom: Double(bottom))
            let letters = String(cString: text)
            guard letters.unicodeScalars.contains(where: { !$0.isSpace }) else { continue }
            let confidence = Double(functions.ResultIteratorConfidence(words, RIL_WORD))
            let word = RecognisedPage.Word(
                text: Self.isLeader(letters, confidence) ? "....." : letters, box: box,
                confidence: confidence)
            if page.lines.isEmpty || functions.PageIteratorIsAtBeginningOf(places, RIL_TEXTLINE) != 0 {
                page.lines.append(
                    RecognisedPage.Line(
                        words: [word], baseline: baseline(of: places) ?? box.bottom))
            } else {
                page.lines[page.lines.count - 1].words.append(word)
            }
        } while functions.ResultIteratorNext(words, RIL_WORD) != 0
        return page
    }

    /// The middle of the ground that the letters of a line stand on.
    private func baseline(of places: OpaquePointer?) -> Double? {
        var (left, top, right, bottom): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        guard functions.PageIteratorBaseline(places, RIL_TEXTLINE, &left, &top, &right, &bottom) != 0 else {
            return nil
        }
        return Double(top + bottom) / 2
    }

    /// Whether letters are the dots that lead to a page number in a table of contents: recognition makes long words
    /// of the same few letters of them.
    private static func isLeader(_ letters: String, _ confidence: Double) -> Bool {
        let scalars = Array(letters.unicodeScalars)
        guard confidence < 75, scalars.count >= 5 else { return false }
        let repeats = zip(scalars, scalars.dropFirst()).count { $0 == $1 }
        return repeats * 5 >= scalars.count * 2
    }
}
