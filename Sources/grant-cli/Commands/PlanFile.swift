import GrantRules

/// A plan to be read: where it is, and what the report calls it.
struct PlanFile {
    let path: String
    let name: String

    /// One more than a plan may have, so that a larger one shows.
    static let mostBytes = 64 << 20 | 1

    /// Files in the order given; a directory stands for its `*.json`, sorted.
    static func all(of arguments: Arguments, _ world: World) throws(Failure) -> [PlanFile] {
        guard !arguments.operands.isEmpty else {
            throw .usage(
                Text(ja: "計画のファイルが指定されていない。", en: "no plan is given"),
                hint: Text(
                    ja: "grant-cli \(arguments.command.name) plan.json のように書く。標準入力は - とする。",
                    en: "write grant-cli \(arguments.command.name) plan.json, or - for standard input"))
        }
        var files: [PlanFile] = []
        for operand in arguments.operands {
            if operand == "-" {
                files.append(PlanFile(path: "-", name: arguments["--stdin-filename"] ?? "-"))
            } else if world.kind(operand) == .directory {
                files += try plans(in: operand, world)
            } else {
                files.append(PlanFile(path: operand, name: operand))
            }
        }
        if files.filter({ $0.path == "-" }).count > 1 {
            throw .usage(
                Text(ja: "標準入力（-）が2回指定されている。", en: "standard input (-) is given twice"),
                hint: Text(ja: "1回だけ書く。", en: "give it once"))
        }
        return files
    }

    /// The first operand, of a command that takes one plan.
    static func one(of arguments: Arguments, _ world: World) throws(Failure) -> PlanFile {
        guard let first = arguments.operands.first else { return try all(of: arguments, world)[0] }
        if first == "-" { return PlanFile(path: "-", name: arguments["--stdin-filename"] ?? "-") }
        if world.kind(first) == .directory { throw .file(FileTrouble(path: first, reason: .isDirectory)) }
        return PlanFile(path: first, name: first)
    }

    private static func plans(in directory: String, _ world: World) throws(Failure) -> [PlanFile] {
        let names: [String]
        do throws(FileTrouble) { names = try world.list(directory) } catch { throw .file(error) }
        let plans = names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard !plans.isEmpty else {
            throw .said(
                Text(
                    ja: "\(directory) に *.json のファイルがない。計画を置くか、別の場所を指定する。",
                    en: "\(directory) has no *.json file; put plans there or name another place"))
        }
        let prefix = directory.hasSuffix("/") ? directory : directory + "/"
        return plans.map { PlanFile(path: prefix + $0, name: prefix + $0) }
    }
}
