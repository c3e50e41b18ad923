internal import Foundation

/// The processors that the program may use.
package enum Processors {
    /// How many there are, at least 1.
    package static var count: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
