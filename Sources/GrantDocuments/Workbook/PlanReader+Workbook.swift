import GrantRules
import Workbooks

extension PlanReader {
    /// Reads a plan out of an Excel workbook: its cells become the text of `grant-plan/1`, which is then read as any.
    static func read(workbook bytes: [UInt8]) -> (read: ReadPlan, source: SourceText) {
        let workbook: Workbook
        do { workbook = try Workbook(bytes) } catch {
            return (ReadPlan(refused: error.code, error.saying), SourceText(bytes))
        }
        let written = PlanSheetReader.text(of: workbook)
        let vocabulary = Vocabulary.shared
        var json = JSON()
        do { try json.parse(written.json, in: written.json.indices, vocabulary.keys) } catch {
            // More text than a plan may have.
            let unparsed = Unparsed(bytes: written.json, range: written.json.indices, error: error)
            return (unparsed.read(.full), SourceText(bytes))
        }
        let notes = written.notes.all
        let further = notes.compactMap { entry in if case .cells(let place) = entry.note.target { place } else { nil } }
        let cells = CellMap(workbook, of: json, written.places + further)
        var read = read(json, vocabulary, .full, from: cells)
        read.problems += cells.findings(notes, in: json)
        read.problems.sort { ($0.code, $0.place.bytes.lowerBound) < ($1.code, $1.place.bytes.lowerBound) }
        for note in notes { read.codes.insert(note.note.kind.code) }
        read.omitted += written.notes.errorCount - written.notes.errors.count
        if written.notes.errorCount > 0 { read.plan = nil }
        return (read, SourceText(json, from: cells, file: bytes))
    }
}

extension CellMap {
    /// The notes in words, each at its value or behind the text.
    fileprivate func findings(_ notes: [(note: CellNote, count: Int)], in json: JSON) -> [Finding] {
        let values = notes.map { entry in
            if case .value(let index) = entry.note.target { node(ofValue: index, in: json) } else { 0 }
        }
        let places = PointerWalk.places(of: values, in: json)
        var next = json.bytes.count
        return notes.indices.map { index in
            let kind = notes[index].note.kind
            let place: Finding.Place
            switch notes[index].note.target {
            case .value: place = Finding.Place(pointer: places[index].pointer, bytes: json.tape[values[index]].range)
            case .cells:
                place = Finding.Place(pointer: "", bytes: next..<next)
                next += 1
            }
            return Finding(kind.code, at: place, kind.saying(count: notes[index].count))
        }
    }
}

extension WorkbookFlaw {
    fileprivate var code: Code { if case .otherFile = self { .otherFile } else { .unreadableWorkbook } }

    private func toSaveAgain(_ ja: String, _ en: String) -> Saying {
        Saying(
            ja, en,
            mend: "Excel で開き、「Excel ブック（*.xlsx）」で保存し直す。", "open it in Excel and save it as an Excel workbook (*.xlsx)")
    }

    fileprivate var saying: Saying {
        switch self {
        case .otherFile(let other): other.saying
        case .encrypted:
            Saying(
                "パスワードが付いている。", "the workbook has a password",
                mend: "パスワードを外して保存し直す。", "save it without the password")
        case .cutOff:
            Saying(
                "ファイルが途中で切れている。", "the file is cut off",
                mend: "もう一度写すか、Excel で保存し直す。", "copy it once more, or save it again in Excel")
        case .exceeds(let bound):
            Saying(
                "大きすぎる（\(bound.name.ja)は \(Int64(bound.most).grouped) まで）。",
                "it is too large: at most \(Int64(bound.most).grouped) \(bound.name.en)",
                mend: "計画に要らないシート、列、図を除く。", "remove sheets, columns and pictures that the plan does not need")
        case .inconsistentArchive: toSaveAgain("ファイルの構成に矛盾がある。", "the file contradicts itself")
        case .unknownPacking(let part): toSaveAgain("「\(part)」の圧縮の方式を読めない。", "\(part) is packed in an unknown way")
        case .damaged(let part): toSaveAgain("「\(part)」が壊れている。", "\(part) is damaged")
        case .missingPart(let part): toSaveAgain("「\(part)」がない。", "\(part) is missing")
        case .brokenMarkup(let part): toSaveAgain("「\(part)」は XML でない。", "\(part) is no XML")
        case .notUTF8(let part): toSaveAgain("「\(part)」の文字コードが UTF-8 でない。", "\(part) is not UTF-8")
        case .documentType(let part): toSaveAgain("「\(part)」は実体を定義する XML である。", "\(part) is XML that defines entities")
        case .contradiction(let part): toSaveAgain("「\(part)」の内容に矛盾がある。", "\(part) contradicts itself")
        }
    }
}

extension OtherFile {
    fileprivate var saying: Saying {
        let name = name
        return Saying(
            "\(name.ja)であり、Excel ブック（*.xlsx）でない。", "this is \(name.en) and not an Excel workbook (*.xlsx)",
            mend: isSheets
                ? Text(ja: "「Excel ブック（*.xlsx）」の形式で保存し直す。", en: "save it in the format Excel workbook (*.xlsx)")
                : Text(
                    ja: "grant-cli init --format xlsx で作る様式か、\(DocumentKind.plan.name) の JSON に写す。",
                    en: "put the plan into the form that grant-cli init --format xlsx makes, or into JSON"))
    }

    private var isSheets: Bool {
        switch self {
        case .oldExcel, .binaryWorkbook, .openDocument, .numbers: true
        case .oldOffice, .otherArchive, .notAnArchive: false
        }
    }

    private var name: Text {
        switch self {
        case .oldExcel: Text(ja: "旧形式の Excel ファイル（.xls）", en: "a file of Excel before 2007 (.xls)")
        case .oldOffice: Text(ja: "旧形式の Word などのファイル", en: "a file of Word or another program before 2007")
        case .binaryWorkbook: Text(ja: "Excel のバイナリブック（.xlsb）", en: "a binary workbook of Excel (.xlsb)")
        case .openDocument: Text(ja: "OpenDocument のファイル（.ods など）", en: "an OpenDocument file (.ods or the like)")
        case .numbers: Text(ja: "Numbers のファイル", en: "a file of Numbers")
        case .otherArchive: Text(ja: "Word などのファイル又は ZIP", en: "a Word file or another ZIP archive")
        case .notAnArchive: Text(ja: "別の種類のファイル", en: "another kind of file")
        }
    }
}

extension Bound {
    fileprivate var name: Text {
        switch self {
        case .file: Text(ja: "ファイルのバイト数", en: "bytes of the file")
        case .parts: Text(ja: "部品の数", en: "parts")
        case .markup: Text(ja: "展開したバイト数", en: "bytes unpacked")
        case .depth: Text(ja: "要素の深さ", en: "elements in each other")
        case .attributes: Text(ja: "属性の数", en: "attributes of an element")
        case .attribute: Text(ja: "属性のバイト数", en: "bytes of an attribute")
        case .relations: Text(ja: "参照の数", en: "references of a part")
        case .sheets: Text(ja: "シートの数", en: "sheets")
        case .styles: Text(ja: "書式の数", en: "styles")
        case .sharedTexts: Text(ja: "文字列の数", en: "texts")
        case .cells: Text(ja: "セルの数", en: "cells")
        case .text: Text(ja: "文字のバイト数", en: "bytes of text")
        case .mergedColumns: Text(ja: "結合の列数", en: "columns of merged cells")
        }
    }
}
