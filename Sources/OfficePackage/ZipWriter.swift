import CZip

/// Writes a zip archive into memory.
package struct ZipWriter {
    private var entries: [(name: String, bytes: [UInt8])] = []

    /// An archive without entries.
    package init() {}

    /// Adds an entry after those that are there.
    package mutating func add(_ name: String, _ bytes: [UInt8]) {
        entries.append((name, bytes))
    }

    /// The archive's bytes; entries carry a fixed date, so that the same entries give the same bytes.
    package func bytes() throws(PackageError) -> [UInt8] {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { throw .damaged }
        zip_source_keep(source)
        defer { zip_source_free(source) }
        guard let archive = zip_open_from_source(source, Int32(ZIP_TRUNCATE), &error) else {
            zip_source_free(source)
            throw .damaged
        }
        // libzip reads the entries only when it closes: each buffer has to live until then.
        var buffers: [UnsafeMutableBufferPointer<UInt8>] = []
        defer { for buffer in buffers { buffer.deallocate() } }
        for entry in entries {
            let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: entry.bytes.count)
            _ = buffer.initialize(from: entry.bytes)
            buffers.append(buffer)
            guard add(buffer, named: entry.name, to: archive) else {
                zip_discard(archive)
                throw .damaged
            }
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            throw .damaged
        }
        return try ZipWriter.contents(of: source)
    }

    /// Whether the entry was added; the buffer stays the caller's.
    private func add(
        _ buffer: UnsafeMutableBufferPointer<UInt8>, named name: String, to archive: OpaquePointer
    ) -> Bool {
        guard let source = zip_source_buffer(archive, buffer.baseAddress, UInt64(buffer.count), 0) else {
            return false
        }
        let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            return false
        }
        // 1 January 1980, the first date that a zip archive knows.
        return zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0) == 0
    }

    private static func contents(of source: OpaquePointer) throws(PackageError) -> [UInt8] {
        guard zip_source_open(source) == 0 else { throw .damaged }
        defer { zip_source_close(source) }
        guard zip_source_seek(source, 0, SEEK_END) == 0 else { throw .damaged }
        let size = Int(zip_source_tell(source))
        guard size >= 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { throw .damaged }
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            filled = Int(max(0, zip_source_read(source, buffer.baseAddress, UInt64(size))))
        }
        guard bytes.count == size else { throw .damaged }
        return bytes
    }
}
