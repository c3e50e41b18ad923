/// Why an office package, or a part of it, could not be read.
package enum PackageError: Error, Equatable, Sendable {
    /// The bytes are no zip archive.
    case notAnArchive
    /// The archive or the XML in it is cut short or inconsistent.
    case damaged
    /// An entry of the archive asks for a password.
    case encrypted
    /// A limit was passed: see ``PackageLimits``.
    case tooLarge
}
