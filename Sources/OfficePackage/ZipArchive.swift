import CZip

/// A zip archive in memory, opened for reading.
///
/// Owns the copy of the bytes that libzip reads from; both go in `deinit`. Entry names are compared without
/// regard to case, as part names of a package are (ECMA-376 part 2, clause 6.2.2.3).
package final class ZipArchive {
    /// The names of the entries, in their order.
    package private(set) var names: [String] = []

    private let archive: OpaquePointer
    private let storage: UnsafeMutableBufferPointer<UInt8>
    private let limits: PackageLimits
    private var indices: [String: UInt64] = [:]
    /// The names that several entries have.
    private var repeated: Set<String> = []
    private var unpacked = 0

    /// Opens the archive and lists its entries.
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - limits: held here against the number of entries, and later against each entry that is read.
    package init(_ bytes: [UInt8], limits: PackageLimits = .policy) throws(PackageError) {
        guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAnArchive }
        storage = .allocate(capacity: bytes.count)
        _ = storage.initialize(from: bytes)
        guard let opened = ZipArchive.open(storage) else {
            storage.deallocate()
            throw .damaged
        }
        archive = opened
        self.limits = limits
        let count = zip_get_num_entries(archive, 0)
        guard count <= Int64(limits.entries) else { throw .tooLarge }
        for index in 0..<UInt64(max(count, 0)) {
            guard let name = zip_get_name(archive, index, 0) else { throw .damaged }
            names.append(String(cString: name))
            let key = PartName.key(String(cString: name))
            if indices.updateValue(index, forKey: key) != nil { repeated.insert(key) }
        }
    }

    deinit {
        zip_discard(archive)
        storage.deallocate()
    }

    /// Whether the archive has an entry of this name.
    package func contains(_ name: String) -> Bool {
        indices[PartName.key(name)] != nil
    }

    /// The entry's bytes, unpacked, or `nil` if there is no such entry.
    ///
    /// An entry that is there twice is damaged: programs differ in which of them they show, so that nobody can say
    /// what the file says.
    package func contents(of name: String) throws(PackageError) -> [UInt8]? {
        let key = PartName.key(name)
        guard let index = indices[key] else { return nil }
        guard !repeated.contains(key) else { throw .damaged }
        let size = try checkedSize(of: index)
        guard let file = zip_fopen_index(archive, index, 0) else { throw .damaged }
        defer { zip_fclose(file) }
        var read: Int64 = 0
        // One byte more than the entry says it has, to catch the entry that says too little.
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, filled in
            while filled <= size {
                read = zip_fread(file, buffer.baseAddress.map { $0 + filled }, UInt64(size + 1 - filled))
                guard read > 0 else { break }
                filled += Int(read)
            }
        }
        guard read == 0, bytes.count == size else { throw .damaged }
        unpacked += size
        return bytes
    }

    private func checkedSize(of index: UInt64) throws(PackageError) -> Int {
        var status = zip_stat_t()
        let wanted = UInt64(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD)
        guard zip_stat_index(archive, index, 0, &status) == 0, status.valid & wanted == wanted else {
            throw .damaged
        }
        guard status.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
        guard status.size <= UInt64(limits.entrySize) else { throw .tooLarge }
        let size = Int(status.size)
        guard unpacked + size <= limits.totalSize else { throw .tooLarge }
        if size > limits.ratioFloor {
            guard status.comp_size > 0, status.size / status.comp_size <= UInt64(limits.ratio) else {
                throw .tooLarge
            }
        }
        return size
    }

    /// The opened archive, which the caller closes with `zip_discard`; the bytes stay the caller's.
    private static func open(_ storage: UnsafeMutableBufferPointer<UInt8>) -> OpaquePointer? {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard
            let source = zip_source_buffer_create(storage.baseAddress, UInt64(storage.count), 0, &error)
        else { return nil }
        guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
            zip_source_free(source)
            return nil
        }
        return archive
    }
}
