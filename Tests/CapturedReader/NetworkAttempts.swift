import Glibc

extension Attempt {
    /// Opens a socket, or connects to a port of this machine.
    func reachesNetwork(port: String) -> Bool {
        let family =
            switch self {
            case .localSocket: AF_UNIX
            case .netlinkSocket: AF_NETLINK
            default: AF_INET
            }
        let type = Int32(self == .netlinkSocket ? SOCK_RAW.rawValue : SOCK_STREAM.rawValue)
        let descriptor = socket(family, type, 0)
        guard descriptor >= 0 else { return false }
        guard self == .connect else { return true }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = (UInt16(port) ?? 0).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
