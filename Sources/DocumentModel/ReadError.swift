/// Why a file could not be read at all. Crosses from the reader process to the program as its raw value.
package enum ReadError: String, Error, CaseIterable, Sendable {
    /// There is no file of that name.
    case missing
    /// The path leads to a folder.
    case folder
    /// The path leads to a folder without a document that policygap reads.
    case noDocuments = "no-documents"
    /// The file may not be read.
    case notPermitted = "not-permitted"
    /// The file has no bytes.
    case empty
    /// The bytes are of no format that policygap reads.
    case unknownFormat = "unknown-format"
    /// The file is a Word document of the kind that Word wrote until 2003, which only LibreOffice reads.
    case legacyWord = "legacy-word"
    /// The file is Rich Text, which only LibreOffice reads.
    case richText = "rich-text"
    /// LibreOffice is installed, and did not turn the file into one that can be read.
    case conversionFailed = "conversion-failed"
    /// The file is a workbook.
    case spreadsheet
    /// The file is a set of slides.
    case presentation
    /// The file is an archive of other files.
    case archive
    /// The file asks for a password, or is encrypted.
    case encrypted
    /// The file is of a known format, and broken: cut short, or inconsistent.
    case damaged
    /// The file is whole and holds no text but headers and footers, if that (an empty document).
    case noText = "no-text"
    /// The file holds pictures of pages and no text.
    case scanned
    /// The file is a picture or a scan, and the data of text recognition is not installed.
    case recognitionMissing = "recognition-missing"
    /// The file goes past a limit on size, depth or time that no honest policy needs.
    case tooLarge = "too-large"
    /// The reader could not give up its rights before reading, and so did not read.
    case unconfined
    /// The reader ended without an answer.
    case readerFailed = "reader-failed"
    /// The reader did not answer in time.
    case timedOut = "timed-out"

    /// What is wrong with the file, as a person would say it.
    package var fault: String {
        switch self {
        case .missing: "there is no such file"
        case .folder: "this is a folder, not a document"
        case .noDocuments: "there are no documents in this folder"
        case .notPermitted: "the file may not be read"
        case .empty: "the file is empty"
        case .unknownFormat: "this is not a document of a kind that policygap reads"
        case .legacyWord:
            "this is a Word 97-2003 document (DOC), and LibreOffice, which reads it, is not installed"
        case .richText: "this is a Rich Text file (RTF), and LibreOffice, which reads it, is not installed"
        case .conversionFailed: "LibreOffice could not open the file"
        case .spreadsheet: "this is a spreadsheet, not a policy document"
        case .presentation: "this is a set of slides, not a policy document"
        case .archive: "this is an archive (ZIP) of other files"
        case .encrypted: "the file is protected by a password or encrypted"
        case .damaged: "the file is damaged or incomplete"
        case .noText: "the file holds no text, headers and footers aside"
        case .scanned: "the pages are pictures (a scan) with no text to read"
        case .recognitionMissing:
            "the pages are pictures, and the English data of text recognition (Tesseract) is not installed"
        case .tooLarge: "the file is, or unpacks to, more than a policy can need"
        case .unconfined: "the reader could not be confined on this system, and so did not open the file"
        case .readerFailed: "the reader stopped on this file without an answer"
        case .timedOut: "the file took too long to read"
        }
    }

    /// What a person can do about it.
    package var remedy: String {
        switch self {
        case .missing: "check the name and the folder"
        case .folder: "name the files in it"
        case .noDocuments:
            "check that it is the right folder, and holds DOCX, PDF, ODT, Markdown or plain text files"
        case .notPermitted: "check that you have permission to read it"
        case .empty: "save or send the file again"
        case .unknownFormat, .spreadsheet, .presentation: "save it as DOCX, PDF or ODT"
        case .legacyWord, .richText:
            "install LibreOffice (the package libreoffice-writer), or save the file as DOCX or PDF"
        case .conversionFailed: "open it in the program that made it, save it as DOCX or PDF and check that"
        case .archive: "unpack it and check the documents in it"
        case .encrypted: "save a copy without a password and check that"
        case .damaged: "open it in the program that made it, save a new copy and check that"
        case .noText: "check that it is the right file"
        case .scanned: "ask for the original document, or a sharper scan, and check that"
        case .recognitionMissing: "install the package tesseract-ocr-eng, or ask for the original document"
        case .tooLarge: "save it afresh as DOCX or PDF and check that"
        case .unconfined:
            "use a Linux kernel with seccomp, or accept the risk with --unconfined-reader for files that you trust"
        case .readerFailed, .timedOut: "save it afresh, as PDF perhaps, and check that"
        }
    }
}
