import Testing

@testable import Workbooks

struct ZIPTests {
    /// Two parts of five bytes, with what a test turns in the headers before them and in the table.
    private func archive(
        names: [String] = ["a", "b"], method: UInt16 = 0, flags: UInt16 = 0, size: UInt32 = 5, packed: UInt32 = 5,
        place: (Int) -> UInt32? = { _ in nil }, between: [UInt8] = [], suffix: [UInt8] = [],
        extra: [UInt8] = [], said: UInt16? = nil
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        var table: [UInt8] = []
        let contents = Array("hello".utf8)
        let checksum = CRC32.of(contents.span)
        for (index, name) in names.enumerated() {
            let start = UInt32(bytes.count)
            var facts: [UInt8] = []
            for number in [20, flags, method, 0, 0] { facts.append(u16: number) }
            for number in [checksum, packed, size] { facts.append(u32: number) }
            facts.append(u16: UInt16(name.utf8.count))
            bytes.append(u32: 0x0403_4B50)
            bytes += facts
            bytes.append(u16: 0)
            bytes += name.utf8
            bytes += contents
            bytes += between
            table.append(u32: 0x0201_4B50)
            table.append(u16: 20)
            table += facts
            table.append(u16: UInt16(extra.count))
            table += [UInt8](repeating: 0, count: 10)
            table.append(u32: place(index) ?? start)
            table += name.utf8
            table += extra
        }
        var end: [UInt8] = []
        end.append(u32: 0x0605_4B50)
        end.append(u32: 0)
        end.append(u16: said ?? UInt16(names.count))
        end.append(u16: said ?? UInt16(names.count))
        end.append(u32: UInt32(table.count))
        end.append(u32: UInt32(bytes.count))
        end.append(u16: 0)
        return bytes + table + end + suffix
    }

    private func contents(_ bytes: [UInt8], _ name: String = "b") throws -> String {
        String(decoding: try ZIPArchive(bytes).contents(name, most: 100), as: UTF8.self)
    }

    private func flaw(_ bytes: [UInt8]) -> WorkbookFlaw? {
        do {
            _ = try ZIPArchive(bytes).contents("b", most: 100)
            return nil
        } catch { return error }
    }

    @Test func `a part is found in any case, with either slash, with bytes between the parts`() throws {
        #expect(try contents(archive()) == "hello")
        #expect(try contents(archive(between: Array(repeating: 7, count: 16))) == "hello")
        #expect(try contents(archive(names: ["a", "XL\\Workbook.xml"]), "xl/workbook.xml") == "hello")
        #expect(throws: WorkbookFlaw.missingPart("c")) { try contents(archive(), "c") }
    }

    @Test func `figures that contradict each other are refused`() {
        let wrong: [[UInt8]] = [
            archive(names: ["b", "B"]), archive(names: ["b", "b"]),
            archive(place: { _ in 0 }), archive(place: { $0 == 0 ? nil : 3 }), archive(place: { _ in 5_000 }),
            archive(place: { _ in 0xFFFF_FFFF }), archive(packed: 80), archive(packed: 0xFFFF_FFF0),
            [0] + archive(), archive(said: 1), archive(said: 3), archive(said: 60_000), archive(said: 0xFFFF),
        ]
        for bytes in wrong { #expect(flaw(bytes) == .inconsistentArchive) }
    }

    @Test func `parts that share bytes are refused`() {
        // The first part's contents are all of the second, which is said to begin there.
        var inner = ZIPWriter()
        inner.add("b", Array("hello".utf8))
        var outer = ZIPWriter()
        outer.add("a", Array(inner.finished().prefix(36)))
        outer.add("b", Array("hello".utf8))
        var bytes = outer.finished()
        #expect(flaw(bytes) == nil)
        let place = bytes.count - 22 - 47 + 42
        #expect(bytes[place] == 67)
        bytes[place] = 31
        #expect(flaw(bytes) == .inconsistentArchive)
    }

    @Test func `each way to be no archive, or none that is read, has its name`() {
        #expect(flaw([]) == .otherFile(.notAnArchive))
        #expect(flaw(Array("PK".utf8)) == .otherFile(.notAnArchive))
        #expect(flaw(Array("id,name\n1,東京都\n".utf8)) == .otherFile(.notAnArchive))
        #expect(flaw(archive(suffix: [0])) == .cutOff)
        #expect(flaw(archive(flags: 1)) == .encrypted)
        #expect(flaw(archive(method: 12)) == .unknownPacking("b"))
        #expect(flaw(archive(size: 6)) == .damaged("b"))
        #expect(flaw(archive(size: 4)) == .damaged("b"))
        #expect(flaw(archive(method: 8)) == .damaged("b"))
        #expect(flaw(archive(size: 101)) == .exceeds(.markup))
        #expect(flaw(archive(names: (0...4_096).map { "\($0)" })) == .exceeds(.parts))
    }

    @Test func `one that is cut off anywhere is refused`() {
        let bytes = archive()
        for end in bytes.indices {
            #expect(flaw(Array(bytes[..<end])) == (end < 4 ? .otherFile(.notAnArchive) : .cutOff))
        }
    }

    @Test func `turning any byte ends in the contents or in a flaw`() {
        for index in archive().indices {
            for turn in [0x01, 0x80, 0xFF] as [UInt8] {
                var bytes = archive()
                bytes[index] ^= turn
                do { #expect(try contents(bytes) == "hello") } catch {}
            }
        }
    }

    @Test func `sizes and places may stand in the fields of ZIP64, and must where 32 bits are full`() throws {
        var field: [UInt8] = []
        field.append(u16: 1)
        field.append(u16: 16)
        for _ in 0..<2 {
            field.append(u32: 5)
            field.append(u32: 0)
        }
        #expect(try contents(archive(size: .max, packed: .max, extra: [9, 9, 1, 0, 7] + field)) == "hello")
        #expect(flaw(archive(size: .max, packed: .max)) == .inconsistentArchive)
        #expect(flaw(archive(size: .max, packed: .max, extra: Array(field.dropLast()))) == .inconsistentArchive)
        #expect(flaw(archive(size: .max, packed: .max, place: { _ in .max }, extra: field)) == .inconsistentArchive)
    }

    @Test func `the end of the archive may be that of ZIP64`() throws {
        var bytes = Array(archive().dropLast(22))
        let old = archive().suffix(22)
        let (size, start) = (Array(old)[12..<16], Array(old)[16..<20])
        let place = UInt32(bytes.count)
        bytes.append(u32: 0x0606_4B50)
        bytes += [44, 0, 0, 0, 0, 0, 0, 0, 45, 0, 45, 0] + [UInt8](repeating: 0, count: 8)
        for _ in 0..<2 { bytes += [2, 0, 0, 0, 0, 0, 0, 0] }
        bytes += size + [0, 0, 0, 0] + start + [0, 0, 0, 0]
        bytes.append(u32: 0x0706_4B50)
        bytes.append(u32: 0)
        bytes.append(u32: place)
        bytes.append(u32: 0)
        bytes.append(u32: 1)
        let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + [UInt8](repeating: 0xFF, count: 12) + [0, 0]
        #expect(try contents(bytes + end) == "hello")
        // A pointer past the file, one before it, and none.
        for (turn, value) in [(12, 0xFF), (9, 0xFF), (20, 0)] as [(Int, UInt8)] {
            var wrong = bytes
            wrong[wrong.count - turn] = value
            #expect(flaw(wrong + end) == .inconsistentArchive)
        }
    }

    @Test func `what is written is read`() throws {
        var zip = ZIPWriter()
        zip.add("a", [])
        zip.add("経費.xml", Array("東京都".utf8))
        let archive = try ZIPArchive(zip.finished())
        #expect(try archive.contents("a", most: 0) == [])
        #expect(try archive.contents("経費.xml", most: 9) == Array("東京都".utf8))
        #expect(throws: WorkbookFlaw.exceeds(.markup)) { try archive.contents("経費.xml", most: 8) }
    }
}
