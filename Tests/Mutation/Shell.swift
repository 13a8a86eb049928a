import Foundation

/// Runs another program and waits for it, or for the first word in its output that decides.
enum Shell {
    struct Answer {
        let status: Int32
        let timedOut: Bool
        let seconds: Double
        let output: String
    }

    static func run(
        _ program: String, _ arguments: [String], in directory: String, environment: [String: String] = [:],
        keepsOutput: Bool = true, limit: Double = 3600, until decisive: String? = nil
    ) -> Answer {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: directory)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        FileManager.default.createFile(atPath: file.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: file) }
        let handle = keepsOutput ? FileHandle(forWritingAtPath: file.path) : FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        let done = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in done.signal() }
        let start = Date()
        do { try process.run() } catch { return Answer(status: 127, timedOut: false, seconds: 0, output: "\(error)") }
        func output() -> String { keepsOutput ? (try? String(contentsOf: file, encoding: .utf8)) ?? "" : "" }
        let pause = decisive == nil ? limit : 0.1
        var ended = false
        while !ended, Date().timeIntervalSince(start) < limit {
            ended = done.wait(timeout: .now() + pause) == .success
            if !ended, let decisive, output().contains(decisive) { break }
        }
        let timedOut = !ended && Date().timeIntervalSince(start) >= limit
        if !ended {
            kill(process.processIdentifier, SIGKILL)
            done.wait()
        }
        return Answer(
            status: process.terminationStatus, timedOut: timedOut, seconds: Date().timeIntervalSince(start),
            output: output())
    }
}
