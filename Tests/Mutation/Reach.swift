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

    /// What the suite reached when neither it nor the sources were another.
    func suite(_ name: String, in text: String) -> Trial.Suite? {
        guard let parts = known[name]?.split(separator: "\t", omittingEmptySubsequences: false), parts.count == 4,
            parts[1] == stamp(of: text), let seconds = Double(parts[2])
        else { return nil }
        return Trial.Suite(
            name: name, seconds: seconds, reached: Set(parts[3].split(separator: ",").compactMap { Int($0) }))
    }

    mutating func record(_ suite: Trial.Suite, in text: String) throws {
        let sites = suite.reached.sorted().map(String.init).joined(separator: ",")
        known[suite.name] = Substring(
            [suite.name, stamp(of: text), "\(suite.seconds)", sites].joined(separator: "\t"))
        try known.values.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }

    private func stamp(of text: String) -> String { sources + Stamps.hash(of: Array(text.utf8)) }
}
