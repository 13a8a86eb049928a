import Foundation

/// Runs another program and waits for it.
enum Shell {
    struct Answer {
        let status: Int32
        let timedOut: Bool
        let seconds: Double
        let output: String
    }

    static func run(
        _ program: String, _ arguments: [String], in directory: String, environment: [String: String] = [:],
        keepsOutput: Bool = true, limit: Double = 3600
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
        let timedOut = done.wait(timeout: .now() + limit) == .timedOut
        if timedOut {
            kill(process.processIdentifier, SIGKILL)
            done.wait()
        }
        let output = keepsOutput ? (try? String(contentsOf: file, encoding: .utf8)) ?? "" : ""
        return Answer(
            status: process.terminationStatus, timedOut: timedOut, seconds: Date().timeIntervalSince(start),
            output: output)
    }
}
