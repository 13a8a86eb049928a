/// Puts parts into a ZIP archive as they are: not packed and without a clock, so that the same parts give the same
/// bytes everywhere.
struct ZIPWriter {
    private var bytes: [UInt8] = []
    private var table: [UInt8] = []
    private var count: UInt16 = 0

    mutating func add(_ name: String, _ contents: [UInt8]) {
        let place = UInt32(truncatingIfNeeded: bytes.count)
        let size = UInt32(truncatingIfNeeded: contents.count)
        var facts: [UInt8] = []
        facts.append(u16: 20)  // the version of ZIP that is needed
        facts.append(u16: 0x0800)  // names are UTF-8
        facts.append(u16: 0)  // not packed
        facts.append(u32: 0x0021_0000)  // 1980-01-01 00:00, the first moment there is
        facts.append(u32: CRC32.of(contents.span))
        facts.append(u32: size)
        facts.append(u32: size)
        facts.append(u16: UInt16(truncatingIfNeeded: name.utf8.count))
        facts.append(u16: 0)

        bytes.append(u32: ZIPEntry.localMark)
        bytes += facts
        bytes += name.utf8
        bytes += contents

        table.append(u32: 0x0201_4B50)
        table.append(u16: 20)
        table += facts
        table += [UInt8](repeating: 0, count: 10)
        table.append(u32: place)
        table += name.utf8
        count += 1
    }

    /// The archive, its table of contents at the end.
    func finished() -> [UInt8] {
        var end: [UInt8] = []
        end.append(u32: 0x0605_4B50)
        end.append(u32: 0)
        end.append(u16: count)
        end.append(u16: count)
        end.append(u32: UInt32(truncatingIfNeeded: table.count))
        end.append(u32: UInt32(truncatingIfNeeded: bytes.count))
        end.append(u16: 0)
        return bytes + table + end
    }
}
