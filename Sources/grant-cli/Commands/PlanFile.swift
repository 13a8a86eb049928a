import GrantRules

/// A plan to be read: where it is, and what the report calls it.
struct PlanFile {
    let place: Endpoint
    let name: String
    /// Why there is nothing to read, when that is known before.
    let failure: Failure?

    init(_ path: Path, failing failure: Failure? = nil) {
        place = .file(path)
        name = path.shown
        self.failure = failure
    }

    private init(standardInput name: String?) {
        place = .standardInput
        self.name = name ?? "-"
        failure = nil
    }

    /// What a word of the command line stands for: `-` is standard input, which can be given a name.
    init(_ word: Word, _ arguments: Arguments) {
        if word == "-" { self.init(standardInput: arguments[.stdinFilename]) } else { self.init(word.path) }
    }

    /// One more than a plan may have, so that a larger one shows.
    static let mostBytes = 64 << 20 | 1

    /// Files in the order given; a directory stands for all `*.json` and `*.xlsx` below it, sorted. None of them is where the answer
    /// goes.
    static func all(
        of arguments: Arguments, _ world: World, writing places: [Endpoint] = [.standardOutput]
    ) throws(Failure) -> [PlanFile] {
        guard !arguments.operands.isEmpty else { throw .noPlan(arguments) }
        var files: [PlanFile] = []
        for operand in arguments.operands {
            let file = PlanFile(operand, arguments)
            if case .file(let path) = file.place, world.kind(path).isDirectory {
                files += PlanFolder(path, world).plans(world, arguments.language(world))
            } else {
                files.append(file)
            }
        }
        try world.requireApart(reading: files, writing: places)
        world.remarkOnDoubles(among: files, arguments.language(world))
        return files
    }

    /// The first operands, of a command that takes so many plans and no directory.
    static func first(_ count: Int, of arguments: Arguments, _ world: World) throws(Failure) -> [PlanFile] {
        let files = arguments.operands.prefix(count).map { PlanFile($0, arguments) }
        for file in files {
            if case .file(let path) = file.place, world.kind(path).isDirectory {
                throw .file(FileTrouble(place: file.place, reason: .isDirectory))
            }
        }
        try world.requireApart(reading: files, writing: [.standardOutput])
        return files
    }
}

extension World {
    /// One byte more than may be, so that a larger file shows.
    func bytes(of file: PlanFile, most: Int = PlanFile.mostBytes) throws(Failure) -> [UInt8] {
        if let failure = file.failure { throw failure }
        do throws(FileTrouble) { return try read(file.place, most) } catch { throw .file(error) }
    }
}

extension Failure {
    static func noPlan(_ arguments: Arguments) -> Failure {
        .usage(
            "計画のファイルが指定されていない。", "no plan is given",
            hint: "grant-cli \(arguments.command.name) plan.json のように書く。標準入力は - とする。",
            "write grant-cli \(arguments.command.name) plan.json, or - for standard input")
    }
}
