import Testing

@testable import Workbooks

struct PackageTests {
    private let rows = "<row><c t=\"s\"><v>0</v></c><c><v>5</v></c></row>"
    private let shared = "<si><t>東京都</t></si>"

    private var plain: Book { Book(rows: rows, shared: shared) }

    /// The same in other dress must say the same.
    private func expectSame(_ book: Book) throws {
        #expect(try book.read().lines == ["経費\tA1\ttext\t東京都", "経費\tB1\tnumber\t5"])
    }

    @Test func `plain, absolute, upwards, in other folders`() throws {
        try expectSame(plain)
        var book = plain
        book["xl/_rels/workbook.xml.rels"] = Book.relations([
            ("worksheet", "/xl/worksheets/../worksheets/./sheet1.xml"), ("sharedStrings", "../xl/sharedStrings.xml"),
        ])
        try expectSame(book)
        book = plain
        book["_rels/.rels"] = Book.relations([("officeDocument", "/Book.xml")])
        book["book.xml"] = book["xl/workbook.xml"]
        book["_rels/book.xml.rels"] = Book.relations([
            ("worksheet", "XL\\worksheets\\sheet1.xml".replacing("\\", with: "/")),
            ("sharedStrings", "xl/sharedStrings.xml"),
        ])
        try expectSame(book)
    }

    @Test func `strict, prefixed, with backslashes in names`() throws {
        var strict = plain
        for part in strict.parts {
            strict[part.name] = part.text
                .replacing(
                    "http://schemas.openxmlformats.org/officeDocument/2006/",
                    with: "http://purl.oclc.org/ooxml/officeDocument/")
        }
        try expectSame(strict)
        var prefixed = plain
        for part in prefixed.parts where !part.name.hasSuffix(".rels") {
            prefixed[part.name] = part.text.replacing("<", with: "<x:").replacing("<x:/", with: "</x:")
                .replacing("xmlns=", with: "xmlns:x=").replacing("r:id", with: "relationships:id")
        }
        try expectSame(prefixed)
        var zip = ZIPWriter()
        for part in plain.parts { zip.add(part.name.replacing("/", with: "\\"), Array(part.text.utf8)) }
        #expect(try Workbook(zip.finished()).lines == plain.read().lines)
    }

    @Test func `charts have no cells, links and macros do no harm, what is outside is not asked for`() throws {
        var book = plain
        book["xl/workbook.xml"] = Book.workbook(
            "<workbookPr date1904=\"true\"/><sheets><sheet name=\"図\" r:id=\"r3\"/><sheet name=\"経費\" r:id=\"r1\"/></sheets>"
        )
        #expect(try !plain.read().countsFrom1904)
        book["xl/_rels/workbook.xml.rels"] = Book.relations([
            ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("chartsheet", "none.xml"),
            ("vbaProject", "vbaProject.bin"), ("externalLink", "externalLinks/externalLink1.xml"),
        ]).replacing("Target=\"vba", with: "TargetMode=\"Internal\" Target=\"vba")
        try expectSame(book)
        let read = try book.read()
        #expect(read.countsFrom1904)
        book["xl/_rels/workbook.xml.rels"] = book["xl/_rels/workbook.xml.rels"]?
            .replacing("Target=\"worksheets", with: "TargetMode=\"External\" Target=\"worksheets")
        #expect(book.flaw() == .contradiction("xl/workbook.xml"))
    }

    @Test func `a part that is missing or broken is named`() {
        for name in [
            "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels",
        ] {
            var book = plain
            book[name] = nil
            #expect(book.flaw() == .missingPart(name))
            book[name] = "<"
            #expect(book.flaw() == .brokenMarkup(name))
            book[name] = "<!DOCTYPE a><a/>"
            #expect(book.flaw() == .documentType(name))
        }
    }

    @Test func `other files are told apart`() {
        func archive(_ names: [String]) -> [UInt8] {
            var zip = ZIPWriter()
            for name in names { zip.add(name, Array("x".utf8)) }
            return zip.finished()
        }
        #expect(flaw(in: []) == .otherFile(.notAnArchive))
        #expect(flaw(in: Array("%PDF-1.7".utf8)) == .otherFile(.notAnArchive))
        #expect(flaw(in: archive(["mimetype", "content.xml"])) == .otherFile(.openDocument))
        #expect(flaw(in: archive(["Index/Document.iwa"])) == .otherFile(.numbers))
        #expect(flaw(in: archive(["計画.xlsx"])) == .otherFile(.otherArchive))
        var book = plain
        book["_rels/.rels"] = Book.relations([("officeDocument", "xl/workbook.bin")])
        #expect(book.flaw() == .otherFile(.binaryWorkbook))
        book["_rels/.rels"] = Book.relations([("metadata", "x.xml")])
        #expect(book.flaw() == .otherFile(.otherArchive))
        var word = plain
        word["xl/workbook.xml"] = "<w:document xmlns:w=\"w\"><w:body/></w:document>"
        #expect(word.flaw() == .otherFile(.otherArchive))
    }

    @Test func `in the old packaging a locked workbook, an old one and another program's are told apart`() {
        func compound(_ stream: String) -> [UInt8] {
            var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
            bytes += [UInt8](repeating: 0, count: 1_024 + 128 * 2 - 8)
            for byte in stream.utf8 { bytes += [byte, 0] }
            return bytes + [UInt8](repeating: 0, count: 300)
        }
        #expect(flaw(in: compound("EncryptedPackage")) == .encrypted)
        #expect(flaw(in: compound("Workbook")) == .otherFile(.oldExcel))
        #expect(flaw(in: compound("Book")) == .otherFile(.oldExcel))
        #expect(flaw(in: compound("Books")) == .otherFile(.oldOffice))
        #expect(flaw(in: Array(compound("").prefix(8))) == .otherFile(.oldOffice))
    }

    @Test func `one that is cut off anywhere is refused`() {
        let bytes = plain.bytes
        for end in 4..<bytes.count { #expect(flaw(in: Array(bytes[..<end])) == .cutOff) }
    }

    @Test func `turning any byte ends in a workbook or in a flaw`() {
        let bytes = plain.bytes
        for index in bytes.indices {
            var turned = bytes
            turned[index] ^= [0x01, 0x20, 0x80, 0xFF][index % 4]
            _ = flaw(in: turned)
        }
    }

    /// With right checksums, so that the damage reaches the readers of XML and cells.
    @Test func `turning any byte of a part ends in a workbook or in a flaw`() {
        for index in plain.parts.indices {
            for place in 0..<plain.parts[index].text.utf8.count {
                var zip = ZIPWriter()
                for (other, part) in plain.parts.enumerated() {
                    var bytes = Array(part.text.utf8)
                    if other == index { bytes[place] ^= [0x01, 0x1E, 0x04, 0x80][place % 4] }
                    zip.add(part.name, bytes)
                }
                _ = flaw(in: zip.finished())
            }
        }
    }
}
