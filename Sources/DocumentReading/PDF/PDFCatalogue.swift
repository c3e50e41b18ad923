import DocumentModel

/// What a file says of itself beside its pages.
struct PDFCatalogue: Sendable {
    /// Its outline, in order, each entry before those below it.
    var bookmarks: [PDFBookmark] = []
    var dates = DocumentDates()
}

/// An entry of a file's outline: the title of a part of the text, and where it begins.
struct PDFBookmark: Sendable {
    var title: String
    /// How deep it stands, from 1.
    var level: Int
    /// From 1.
    var page: Int
}
