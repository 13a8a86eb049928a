import GrantRules

/// What stands below a directory that is given in the place of a plan.
struct PlanFolder {
    private let directory: Path
    /// All `*.json` and `*.xlsx`, in folders of folders too.
    private var found: [Path] = []
    /// What is not looked into: hidden directories, for they hold what no person put there, and links to directories, for
    /// they may lead back or elsewhere.
    private var passedOver: [Path] = []
    /// Workbooks of another kind than plans are written in.
    private var otherWorkbooks: [Path] = []

    /// Directories that could not be looked into.
    private var closed: [PlanFile] = []

    init(_ directory: Path, _ world: World) {
        self.directory = directory
        walk(directory, world)
        found.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        passedOver.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        otherWorkbooks.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    private mutating func walk(_ directory: Path, _ world: World) {
        let names: [Path]
        do throws(FileTrouble) { names = try world.list(directory) } catch {
            return closed.append(PlanFile(directory, failing: .file(error)))
        }
        for name in names where name != Path(".") && name != Path("..") {
            let path = directory.appending(name)
            let isHidden = name.bytes.first == UInt8(ascii: ".")
            let isPlan = name.ends(in: [".json", ".xlsx"])
            // Excel's own mark of a workbook that is open.
            if name.bytes.starts(with: "~$".utf8) { continue }
            switch world.kind(path) {
            case .directory where !isHidden: walk(path, world)
            case .directory, .linkedDirectory: passedOver.append(path)
            case .file where isPlan && isHidden: passedOver.append(path)
            // A pipe may never end.
            case .other: if isPlan { passedOver.append(path) }
            case .file where name.ends(in: [".xls", ".xlsm", ".xlsb", ".ods"]): otherWorkbooks.append(path)
            // A name that leads nowhere is a plan that cannot be read, and is to be told of.
            case .file, .missing: if isPlan, !isHidden { found.append(path) }
            }
        }
    }

    /// Says on standard error what was passed over. Of a directory without a plan something remains that cannot be read.
    func plans(_ world: World, _ language: Language) -> [PlanFile] {
        if !passedOver.isEmpty { world.complain(about: .said(ofPassedOver), language) }
        if !otherWorkbooks.isEmpty { world.complain(about: .said(ofOtherWorkbooks), language) }
        let plans = found.map { PlanFile($0) } + closed
        guard plans.isEmpty else { return plans }
        let nothing = Text(
            ja: "\(directory.shown) に *.json も *.xlsx もない。計画を置くか、別の場所を指定する。",
            en: "\(directory.shown) has no *.json and no *.xlsx file; put plans there or name another place")
        return [PlanFile(directory, failing: .said(nothing))]
    }

    private var ofPassedOver: Text {
        let names = passedOver.map { $0.shown }
        return Text(
            ja: "隠れたもの、ディレクトリへのリンク、ファイルでないものは読まない: \(names.joined(separator: "、"))",
            en: "hidden names, links to directories and what is no file are passed over: "
                + "\(names.joined(separator: ", "))")
    }

    private var ofOtherWorkbooks: Text {
        let names = otherWorkbooks.map { $0.shown }
        return Text(
            ja: "*.xlsx でない表計算のファイルは読まない。計画なら「Excel ブック（*.xlsx）」で保存し直す: \(names.joined(separator: "、"))",
            en: "workbooks other than *.xlsx are passed over; save a plan as an Excel workbook (*.xlsx): "
                + names.joined(separator: ", "))
    }
}

extension Path {
    /// In letters of either size, as Windows writes names.
    fileprivate func ends(in endings: [String]) -> Bool {
        endings.contains { ending in
            bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 == $1 || $0 | 0x20 == $1 && $0 >= 0x41 }
        }
    }
}
