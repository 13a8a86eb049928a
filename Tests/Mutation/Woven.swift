import Foundation

/// A copy of the package in which every mutant waits to be switched on.
final class Woven {
    let root: String
    let folder: String
    private(set) var mutants: [Mutant] = []
    /// Sites the compiler would not take in woven form; each of their mutants is tried as plain text.
    private(set) var dropped: Set<Int> = []
    private let chosen: [String]
    private let modules: [String]
    private let rings: MemberRings
    /// Where the compiler is known to refuse the woven form, so that no run has to find it out again.
    private var refused: Refused

    /// `files` are the sources to weave, from the root of the package.
    init(root: String, files: [String]) throws {
        self.root = root
        folder = root + "/.build-mutation/package"
        chosen = files
        modules = Array(Set(files.map { $0.split(separator: "/")[1] }.map(String.init))).sorted(by: >)
        refused = try Refused(root: root)
        rings = MemberRings(of: try files.map { try String(contentsOfFile: root + "/" + $0, encoding: .utf8) })
        try copy()
        try weave()
    }

    private func copy() throws {
        let helpers = try String(contentsOfFile: root + "/Tests/Mutation/Helpers.swift.txt", encoding: .utf8)
        var own = try preparedTests()
        for module in modules { own["Sources/\(module)/MutationHelpers.swift"] = helpers }
        try Parts.copy(from: root, to: folder, except: Set(chosen + own.keys))
        for (file, text) in own { try write(text, to: file) }
    }

    /// What a test looks for beside itself it finds in the repository, where no source is woven.
    private func preparedTests() throws -> [String: String] {
        var prepared: [String: String] = [:]
        let folders = ["Support", "GrantRulesTests", "GrantDocumentsTests"]
        for file in folders.flatMap({ Sources.all(in: root, under: "Tests/" + $0) }) {
            let text = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
            prepared[file] = text.replacing("#filePath", with: "\"\(root)/\(file)\"")
        }
        return prepared
    }

    /// Leaves the file as old as it is when nothing changes in it.
    private func write(_ text: String, to file: String) throws {
        let target = URL(filePath: folder + "/" + file)
        if (try? String(contentsOf: target, encoding: .utf8)) == text { return }
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: target, atomically: true, encoding: .utf8)
    }

    private func weave() throws {
        mutants = []
        for file in chosen {
            let source = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
            let weaver = Weaver(
                source, file: file, firstID: mutants.count + 1, rings: rings, skipping: dropped, refused.sites)
            let text = weaver.woven()
            mutants += weaver.mutants
            dropped.formUnion(weaver.refused)
            try write(text, to: file)
        }
    }

    /// Drops what the compiler refuses until it takes the rest.
    private func repair() throws {
        try makeInterfaces()
        for round in 1...40 {
            let errors = modules.flatMap(typecheck)
            if errors.isEmpty { return try refused.take(mutants.filter { dropped.contains($0.id) }, of: chosen) }
            let before = dropped.count
            for error in errors { try drop(error) }
            print("round \(round): \(errors.count) errors, \(dropped.count) sites dropped")
            if dropped.count == before {
                print(errors.prefix(5).map { "\($0)" }.joined(separator: "\n"))
                throw Trouble(text: "the woven sources do not compile, and no site is to blame")
            }
            try weave()
        }
        throw Trouble(text: "the woven sources still do not compile")
    }

    /// Builds the program and its tests. Some errors come only after types are right, such as a constant used too early.
    func build() throws {
        for _ in 1...10 {
            let built = Shell.run(
                "/usr/bin/env",
                ["swift", "build", "--build-tests", "-j", "2"] + Woven.buildFlags, in: folder)
            if built.status == 0 { return try refused.take(mutants.filter { dropped.contains($0.id) }, of: chosen) }
            let before = dropped.count
            // Most errors are found sooner without making code; the others only stand in this output.
            try repair()
            if dropped.count == before { for error in errors(in: built.output) { try drop(error) } }
            guard dropped.count > before else { throw Trouble(text: String(built.output.suffix(4000))) }
            try weave()
        }
        throw Trouble(text: "the woven sources still do not build")
    }

    private struct CompileError {
        let file: String
        let line: Int
        let column: Int
    }

    /// Each suite is run many thousand times: what it takes to optimise it is won back.
    static let buildFlags = ["-O", "-suppress-warnings", "-diagnostic-style", "llvm"].flatMap { ["-Xswiftc", $0] }

    static let flags = [
        "-package-name", "grant_calculator", "-swift-version", "6", "-parse-as-library",
        "-enable-upcoming-feature", "ExistentialAny",
        "-enable-upcoming-feature", "InternalImportsByDefault", "-enable-upcoming-feature", "MemberImportVisibility",
        "-suppress-warnings", "-diagnostic-style", "llvm",
    ]

    private var hasInterfaces = false

    /// What the documents are checked against, made once in every run: that of an earlier run is of other sources.
    func makeInterfaces() throws {
        if hasInterfaces { return }
        hasInterfaces = true
        for module in ["GrantRules", "Workbooks"] where !modules.contains(module) {
            if let error = typecheck(module).first { throw Trouble(text: "\(module) does not compile: \(error)") }
        }
    }

    private func typecheck(_ module: String) -> [CompileError] {
        let out = root + "/.build-mutation/modules"
        try? FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        let sources = Sources.all(in: folder, under: "Sources/" + module)
        let whole = ["swiftc"] + Woven.flags + ["-module-name", module, "-wmo", "-I", out]
        // All files at once: one by one they take minutes.
        let check = Shell.run("/usr/bin/env", whole + ["-typecheck"] + sources, in: folder)
        if check.status != 0 { return errors(in: check.output) }
        let made = ["-emit-module", "-emit-module-path", out + "/\(module).swiftmodule", "-enable-testing"]
        let answer = Shell.run("/usr/bin/env", whole + made + sources, in: folder)
        return answer.status == 0 ? [] : errors(in: answer.output)
    }

    private func errors(in output: String) -> [CompileError] {
        output.split(separator: "\n").compactMap { row in
            let parts = row.split(separator: ":", maxSplits: 4)
            guard parts.count == 5, parts[3] == " error", let line = Int(parts[1]), let column = Int(parts[2]) else {
                return nil
            }
            let file = parts[0].hasPrefix(folder) ? String(parts[0].dropFirst(folder.count + 1)) : String(parts[0])
            return CompileError(file: file, line: line, column: column)
        }
    }

    /// The innermost site that holds the place of the error, or every site of its line.
    private func drop(_ error: CompileError) throws {
        let text = try String(contentsOfFile: folder + "/" + error.file, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard error.line <= lines.count else { return }
        let row = Array(lines[error.line - 1].utf8)
        let sites = Woven.sites(in: row)
        let holding = sites.filter { $0.range.contains(error.column - 1) || $0.range.upperBound == error.column - 1 }
        // What else the line holds may be right, and if it is not, the next round says so.
        if let inner = holding.min(by: { $0.range.count < $1.range.count }) {
            dropped.insert(inner.id)
        } else {
            for site in sites { dropped.insert(site.id) }
            // A statement over many lines: its sites may stand on the lines around.
            if sites.isEmpty {
                for near in max(0, error.line - 6)..<min(lines.count, error.line + 6) {
                    for site in Woven.sites(in: Array(lines[near].utf8)) { dropped.insert(site.id) }
                }
            }
        }
    }

    /// Where in a line each call of a helper reaches; one that does not end there goes to the end of the line.
    private static func sites(in row: [UInt8]) -> [(id: Int, range: Range<Int>)] {
        var sites: [(id: Int, range: Range<Int>)] = []
        let mark = Array("_mut".utf8)
        var index = 0
        while index + mark.count < row.count {
            guard Array(row[index..<index + mark.count]) == mark,
                let open = row[index...].firstIndex(of: UInt8(ascii: "("))
            else {
                index += 1
                continue
            }
            let digits = row[(open + 1)...].prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            var depth = 0
            var end = open
            while end < row.count {
                if row[end] == UInt8(ascii: "(") { depth += 1 }
                if row[end] == UInt8(ascii: ")") { depth -= 1 }
                end += 1
                if depth == 0 { break }
            }
            if let id = Int(String(decoding: digits, as: UTF8.self)) { sites.append((id, index..<end)) }
            index += mark.count
        }
        return sites
    }
}

struct Trouble: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
}

enum Sources {
    /// Every Swift file under a folder, in the order of their names, from `root`.
    static func all(in root: String, under folder: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: root + "/" + folder)?.compactMap { $0 as? String } ?? []
        return found.filter { $0.hasSuffix(".swift") }.map { folder + "/" + $0 }.sorted()
    }
}
