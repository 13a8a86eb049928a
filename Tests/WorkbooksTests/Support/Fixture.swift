import Foundation

enum Fixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try Array(Data(contentsOf: root.appending(path: "Fixtures/workbooks/\(name)")))
    }

    static func lines(_ name: String) throws -> [String] {
        try String(decoding: bytes(name), as: UTF8.self).split(separator: "\n").map { String($0) }
    }
}
