/// The packaging of Office files until 2003, which today's locked workbooks still have; only looked at for what it is.
struct CompoundFile {
    private let bytes: [UInt8]

    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return nil }
        self.bytes = bytes
    }

    /// Whether there is a stream of that name: in UTF-16, with a zero behind, where entries of the directory lie.
    func has(_ stream: String) -> Bool {
        var name: [UInt8] = []
        for byte in stream.utf8 { name += [byte, 0] }
        name += [0, 0]
        return stride(from: 0, through: bytes.count - name.count, by: 128).contains { place in
            bytes[place...].starts(with: name)
        }
    }
}
