import Foundation

/// Mutants that the woven program cannot hold, such as raw values: each stands alone in its file for one build.
struct Plain {
    private let root: String
    private let woven: Woven
    private let trial: Trial

    init(root: String, woven: Woven, trial: Trial) {
        self.root = root
        self.woven = woven
        self.trial = trial
    }

    func fate(of mutant: Mutant) throws -> (Fate, String) {
        let path = woven.folder + "/" + mutant.file
        let wovenText = try Data(contentsOf: URL(filePath: path))
        defer { try? wovenText.write(to: URL(filePath: path)) }
        var changed = try Data(contentsOf: URL(filePath: root + "/" + mutant.file))
        changed.replaceSubrange(mutant.range, with: Array(mutant.replacement.utf8))
        try changed.write(to: URL(filePath: path))
        try woven.makeInterfaces()
        if !typechecks(mutant) { return (.invalid, "") }
        let built = Shell.run(
            "/usr/bin/env", ["swift", "build", "--build-tests", "-j", "2"] + Woven.buildFlags, in: woven.folder)
        if built.status != 0 { return (.invalid, "") }
        let sites = Set(woven.mutants.filter { $0.file == mutant.file }.map(\.id))
        let isReached: Trial.Sites = { !$0.isDisjoint(with: sites) }
        let first = trial.fate(reaching: isReached, active: 0, in: mutant.file)
        return first.0 == .survived ? trial.lastFate(reaching: isReached, active: 0, in: mutant.file) : first
    }

    /// Sooner than by a build; most of these mutants put a name where another type is wanted.
    private func typechecks(_ mutant: Mutant) -> Bool {
        let module = String(mutant.file.split(separator: "/")[1])
        let modules = root + "/.build-mutation/modules"
        let sources = Sources.all(in: woven.folder, under: "Sources/" + module)
        let answer = Shell.run(
            "/usr/bin/env", ["swiftc"] + Woven.flags + ["-module-name", module, "-I", modules, "-typecheck"] + sources,
            in: woven.folder)
        return answer.status == 0
    }
}
