import GrantTesting

/// The folders of a module as `docs/architecture.md` orders them: each may name those before it, and its partner.
struct FolderOrder {
    private let rank: [String: Int]

    /// `GrantRules: Money Calendar Rules↔Assessment`, as it stands between the fences of that page.
    init(line: Substring) {
        var rank: [String: Int] = [:]
        for (place, group) in line.split(separator: " ").dropFirst().enumerated() {
            for folder in group.split(separator: "↔") { rank[String(folder)] = place }
        }
        self.rank = rank
    }

    static func inArchitecture(_ module: String) throws -> FolderOrder? {
        let page = try Repository.text("docs/architecture.md")
        return page.split(separator: "\n").first { $0.hasPrefix(module + ": ") }.map(FolderOrder.init(line:))
    }

    /// `Schedule → Plan: Capacity`, where a folder names a type of one that comes after it, and folders without a place.
    func breaches(in sources: [SwiftSource], under root: String) -> Set<String> {
        let folder = { (source: SwiftSource) in
            let folders = source.path.dropFirst(root.count + 1).split(separator: "/").dropLast()
            return folders.isEmpty ? "." : folders.joined(separator: "/")
        }
        var owners: [String: Set<String>] = [:]
        for source in sources { for name in source.declared { owners[name, default: []].insert(folder(source)) } }
        var breaches: Set<String> = []
        for source in sources {
            let here = folder(source)
            guard let own = rank[here] else {
                breaches.insert("\(here) has no place")
                continue
            }
            for name in source.named {
                guard let there = owners[name], there.count == 1, let other = there.first, let place = rank[other]
                else { continue }
                if place > own { breaches.insert("\(here) → \(other): \(name)") }
            }
        }
        return breaches
    }
}
