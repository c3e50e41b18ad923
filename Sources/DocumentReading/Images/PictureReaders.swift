package import DocumentModel

/// Reads PNG pictures of a page.
package struct PNGReader: DocumentReader {
    package init() {}

    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        try PictureDocument(.png).document { _ throws(ReadError) in try PagePicture.decoded(bytes) }
    }
}

/// Reads JPEG pictures of a page, as cameras make them.
package struct JPEGReader: DocumentReader {
    package init() {}

    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        try PictureDocument(.jpeg).document { _ throws(ReadError) in try PagePicture.decodedJPEG(bytes) }
    }
}

/// Reads GIF pictures of a page: the first frame, and a warning of the others.
package struct GIFReader: DocumentReader {
    package init() {}

    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        let frames = try GIFFrames(bytes)
        var document = try PictureDocument(.gif).document { _ throws(ReadError) in
            try PagePicture.decoded(frames.first)
        }
        if frames.count > 1 { document.warnings.append(ReadingWarning(.pictures, count: frames.count - 1)) }
        return document
    }
}

/// Reads TIFF files, a picture a page, as scanners and fax machines write them.
package struct TIFFReader: DocumentReader {
    package init() {}

    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        let directories = try TIFFDirectories(bytes)
        var document = try PictureDocument(.tiff, pageCount: directories.pages.count).document {
            page throws(ReadError) in
            try PagePicture.decodedTIFF(bytes, at: directories.pages[page])
        }
        if directories.isDamaged { document.warnings.append(ReadingWarning(.damagedPart)) }
        return document
    }
}
