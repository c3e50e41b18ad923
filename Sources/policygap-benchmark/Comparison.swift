/// Programs that do the same work on one file, run in turn, so that whatever else the machine does falls on all of them.
struct Comparison {
    /// What the file is.
    let title: String
    /// The first is the one that the others are compared with.
    let commands: [MeasuredCommand]

    /// Runs every command some times, and once before that.
    func measure(runs: Int) throws -> [Measurement] {
        var all = [[MeasuredCommand.Run]](repeating: [], count: commands.count)
        for round in 0...runs {
            for (index, command) in commands.enumerated() {
                let run = try command.run()
                if round > 0 { all[index].append(run) }
            }
        }
        return zip(commands, all).map { Measurement(name: $0.name, runs: $1) }
    }
}

/// What several runs of a command took.
struct Measurement {
    let name: String
    let runs: [MeasuredCommand.Run]

    /// The median of the times from start to exit, in milliseconds.
    var time: Double { median(runs.map(\.time.milliseconds)) }
    /// The shortest of them.
    var shortest: Double { runs.map(\.time.milliseconds).min() ?? 0 }
    /// The median of the processor times, in milliseconds.
    var processorTime: Double { median(runs.map(\.processorTime.milliseconds)) }
    /// The largest of the memories, in mebibytes.
    var memory: Double { Double(runs.map(\.memory).max() ?? 0) / 1_048_576 }

    private func median(_ values: [Double]) -> Double {
        let values = values.sorted()
        return values.isEmpty ? 0 : values[values.count / 2]
    }
}
