import Foundation

/// What each suite reached the last time, asked again when the sources or the suite's own file changed.
struct Reach {
    private let path: String
    private let sources: String
    private var known: [String: Substring] = [:]

    init(folder: String) {
        path = folder + "/reach.tsv"
        let files = Sources.all(in: folder, under: "Sources")
        sources = (try? Stamps.hash(of: files, in: folder)) ?? ""
        for row in ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n") {
            known[row.split(separator: "\t").first.map(String.init) ?? ""] = row
        }
    }

    mutating func of(_ name: String, in text: String, tour: () throws -> Trial.Suite) throws -> Trial.Suite {
        let stamp = sources + Stamps.hash(of: Array(text.utf8))
        if let row = known[name] {
            let parts = row.split(separator: "\t", omittingEmptySubsequences: false)
            if parts.count == 4, parts[1] == stamp, let seconds = Double(parts[2]) {
                let sites = Set(parts[3].split(separator: ",").compactMap { Int($0) })
                return Trial.Suite(name: name, seconds: seconds, reached: sites)
            }
        }
        let suite = try tour()
        let sites = suite.reached.sorted().map(String.init).joined(separator: ",")
        known[name] = Substring([name, stamp, "\(suite.seconds)", sites].joined(separator: "\t"))
        try known.values.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        return suite
    }
}
