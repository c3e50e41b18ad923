internal import Dispatch
import Glibc
import Synchronization

/// The conversions under way in this program, so that a person who stops the program leaves no document behind.
///
/// The kernel ends LibreOffice with the program, but nobody would remove the folder with the copy of the document.
enum Conversions {
    /// The folder of each, with the process group of the LibreOffice that works in it, or `nil` before it does.
    private static let running = Mutex<[String: pid_t?]>([:])

    /// Takes note of a conversion's folder.
    static func begin(in folder: String) {
        _ = signalsAreWatched
        running.withLock { $0[folder] = .some(nil) }
    }

    /// Takes note of the process group that works in a folder.
    static func note(_ group: pid_t, in folder: String) {
        running.withLock { $0[folder] = group }
    }

    /// Removes a conversion's folder, and forgets it. Within the lock, as two that remove the same folder at once each
    /// stop at what the other has taken.
    static func end(in folder: String) {
        running.withLock {
            PrivateFolder.remove(folder)
            $0.removeValue(forKey: folder)
        }
    }

    /// A signal that is ignored, as after `nohup`, stays so. The sources are held and never touched again, which is
    /// why they need no protection.
    private nonisolated(unsafe) static let signalsAreWatched: [any DispatchSourceSignal] = [
        SIGINT, SIGTERM, SIGHUP,
    ]
    .filter { !isIgnored($0) }
    .map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler { stop(by: number) }
        source.resume()
        return source
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        sigaction(number, nil, &action)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// Ends every conversion, removes its folder, and lets the signal do what it came for.
    private static func stop(by number: Int32) {
        running.withLock { conversions in
            for (folder, group) in conversions {
                if let group { kill(-group, SIGKILL) }
                PrivateFolder.remove(folder)
            }
            // To the process: this thread takes no signals. Within the lock, which the conversion needs to go on.
            signal(number, SIG_DFL)
            kill(getpid(), number)
        }
    }
}
