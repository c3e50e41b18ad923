import Glibc

extension Attempt {
    /// Uses up the machine, or makes code out of data.
    func exhaustsOrRunsCode() -> Bool {
        switch self {
        case .executableMemory: return Self.mapped(PROT_READ | PROT_EXEC) != nil
        case .makeExecutable:
            return Self.mapped(PROT_READ | PROT_WRITE).map { mprotect($0, 4096, PROT_READ | PROT_EXEC) } == 0
        case .memoryFile: return call("memfd_create", Int(bitPattern: strdup("code")), 0) >= 0
        case .allocate: return Self.fills(gibibytes: 4)
        case .spin: while true { spins &+= 1 }
        case .flood:
            let bytes = [UInt8](repeating: 0x20, count: 1 << 20)
            while write(STDOUT_FILENO, bytes, bytes.count) > 0 {}
            return false
        default: return false
        }
    }

    private static func mapped(_ protection: Int32) -> UnsafeMutableRawPointer? {
        let pages = mmap(nil, 4096, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        return pages == MAP_FAILED ? nil : pages
    }

    /// Allocates memory and touches every page of it.
    private static func fills(gibibytes: Int) -> Bool {
        for _ in 0..<gibibytes * 64 {
            guard let block = malloc(16 << 20) else { return false }
            memset(block, 1, 16 << 20)
        }
        return true
    }
}

/// What spinning counts, where the compiler cannot take it away.
nonisolated(unsafe) var spins: UInt64 = 0
