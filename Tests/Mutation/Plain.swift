import Foundation

/// Mutants that the woven program cannot hold, such as raw values: each is written into the source, built and tried.
struct Plain {
    private let root: String
    private let folder: String
    private let scratch: String

    init(root: String) throws {
        self.root = root
        folder = root + "/.build-mutation/plain"
        scratch = folder + "/.build"
        let manager = FileManager.default
        try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["Package.swift", "Sources", "Tests", "Fixtures", "docs", "README.md", "README.ja.md"] {
            try? manager.removeItem(atPath: folder + "/" + name)
            guard manager.fileExists(atPath: root + "/" + name) else { continue }
            try manager.copyItem(atPath: root + "/" + name, toPath: folder + "/" + name)
        }
        try? manager.removeItem(atPath: folder + "/Tests/Mutation")
    }

    func fate(of mutant: Mutant) throws -> (Fate, String) {
        let path = folder + "/" + mutant.file
        let original = try Data(contentsOf: URL(filePath: root + "/" + mutant.file))
        var changed = original
        changed.replaceSubrange(mutant.range, with: Array(mutant.replacement.utf8))
        try changed.write(to: URL(filePath: path))
        defer { try? original.write(to: URL(filePath: path)) }
        if !typechecks(mutant) { return (.invalid, "") }
        let answer = Shell.run(
            "/usr/bin/env", ["swift", "test", "-Xswiftc", "-suppress-warnings", "--no-parallel"], in: folder,
            limit: 1200)
        if answer.timedOut { return (.timeout, "swift test") }
        return (answer.status == 0 ? .survived : .killed, "swift test")
    }

    private func typechecks(_ mutant: Mutant) -> Bool {
        let module = String(mutant.file.split(separator: "/")[1])
        let sources = Sources.all(in: folder, under: "Sources/" + module)
        let modules = root + "/.build-mutation/plain-modules"
        try? FileManager.default.createDirectory(atPath: modules, withIntermediateDirectories: true)
        if module != "GrantRules", !FileManager.default.fileExists(atPath: modules + "/GrantRules.swiftmodule") {
            _ = Shell.run(
                "/usr/bin/env",
                ["swiftc"] + Woven.flags + [
                    "-module-name", "GrantRules", "-emit-module", "-emit-module-path",
                    modules + "/GrantRules.swiftmodule",
                ] + Sources.all(in: folder, under: "Sources/GrantRules"), in: folder)
        }
        let answer = Shell.run(
            "/usr/bin/env", ["swiftc"] + Woven.flags + ["-module-name", module, "-I", modules, "-typecheck"] + sources,
            in: folder)
        return answer.status == 0
    }
}
