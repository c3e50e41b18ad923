import CTesseract
import Glibc

/// Tesseract, loaded on first use.
struct TesseractLibrary {
    /// Its functions.
    let functions: TesseractFunctions

    /// The library; `nil` where it is not installed. Loading it needs the right to map code into the process.
    static let loaded = TesseractLibrary()

    /// The folder of its data, with the English model in it; `nil` where there is none.
    static var dataFolder: String? {
        dataFolders.first { access("\($0)/eng.traineddata", R_OK) == 0 }
    }

    private init?() {
        // OpenMP looks at it once, as it is loaded: a confined reader may start no thread.
        setenv("OMP_THREAD_LIMIT", "1", 1)
        guard let library = dlopen("libtesseract.so.5", RTLD_NOW | RTLD_LOCAL) else { return nil }
        let found = UnsafeMutablePointer<TesseractFunctions>.allocate(capacity: 1)
        defer { found.deallocate() }
        guard tesseract_find_functions(library, found) else { return nil }
        functions = found.pointee
    }

    /// Where Debian, and other systems, keep it. Said outright, since a reader has no environment.
    private static let dataFolders = [
        "/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata",
        "/usr/share/tessdata",
        "/usr/share/tesseract/tessdata",
    ]
}
