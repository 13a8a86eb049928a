import Foundation
import GrantTesting
import Testing

/// A file of strangers and what must come of it, as `Fixtures/hostile/manifest.tsv` says.
struct HostileFile: CustomTestStringConvertible, Sendable {
    let name: String
    let status: Int32
    let codes: Set<String>
    let why: String

    var testDescription: String { name }

    static let all: [HostileFile] = {
        guard let text = try? Repository.text("Fixtures/hostile/manifest.tsv") else { return [] }
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            precondition(fields.count == 4, "not four fields: \(line)")
            let codes = fields[2] == "-" ? [] : fields[2].split(separator: " ").map(String.init)
            return HostileFile(name: fields[0], status: Int32(fields[1]) ?? -1, codes: Set(codes), why: fields[3])
        }
    }()

    /// Those that are in the repository; the large ones are made by `Scripts/check-hostile`.
    static let kept = all.filter { !$0.name.hasPrefix("generated/") }

    func bytes() throws -> [UInt8] { try Repository.bytes("Fixtures/hostile/" + name) }
}
