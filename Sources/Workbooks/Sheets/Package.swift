/// The parts of an Office file and how they refer to each other (Open Packaging Conventions).
struct Package {
    private let archive: ZIPArchive
    /// Bytes that may still be unpacked.
    var room = Bound.markup.most

    struct Relation {
        let id: String
        /// The last word of its type, which is the same in strict and transitional files.
        let kind: String
        let target: String
    }

    init(_ bytes: [UInt8]) throws(WorkbookFlaw) {
        try Bound.file.check(bytes.count)
        if let compound = CompoundFile(bytes) {
            throw compound.has("EncryptedPackage")
                ? .encrypted : .otherFile(compound.has("Workbook") || compound.has("Book") ? .oldExcel : .oldOffice)
        }
        archive = try ZIPArchive(bytes)
    }

    mutating func part(_ name: String) throws(WorkbookFlaw) -> XMLReader {
        let contents = try archive.contents(name, most: room)
        room -= contents.count
        return try XMLReader(contents, of: name)
    }

    mutating func mainPart() throws(WorkbookFlaw) -> String {
        guard archive.has("_rels/.rels") else {
            if archive.has("mimetype"), archive.has("content.xml") { throw .otherFile(.openDocument) }
            throw .otherFile(archive.hasPart(inFolder: "Index") ? .numbers : .otherArchive)
        }
        let relations = try relations(in: "_rels/.rels", of: "")
        guard let main = relations.first(where: { $0.kind == "officeDocument" })?.target else {
            throw .otherFile(.otherArchive)
        }
        if main.hasSuffix(".bin") { throw .otherFile(.binaryWorkbook) }
        return main
    }

    mutating func relations(of part: String) throws(WorkbookFlaw) -> [Relation] {
        let steps = part.split(separator: "/").map { String($0) }
        let folder = steps.dropLast().map { $0 + "/" }.joined()
        return try relations(in: "\(folder)_rels/\(steps.last ?? "").rels", of: folder)
    }

    private mutating func relations(in name: String, of folder: String) throws(WorkbookFlaw) -> [Relation] {
        var xml = try part(name)
        var relations: [Relation] = []
        guard try xml.nextChild(of: 0) else { throw .brokenMarkup(name) }
        while try xml.nextChild(of: 1) {
            guard try xml.attribute("TargetMode") != "External", let id = try xml.attribute("Id"),
                let type = try xml.attribute("Type"), let target = try xml.attribute("Target")
            else { continue }
            let kind = type.split(separator: "/").last.map { String($0) } ?? ""
            relations.append(Relation(id: id, kind: kind, target: Package.resolved(target, in: folder)))
            try Bound.relations.check(relations.count)
        }
        return relations
    }

    /// `/xl/x.xml` counts from the root, `x.xml` and `../x.xml` from the folder.
    private static func resolved(_ target: String, in folder: String) -> String {
        var steps: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") {
            switch step {
            case ".": continue
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }
}
