import GrantRules

/// Names for findings that stay the same while lines, figures and the order of items change.
struct Fingerprints {
    private var seen: [String: Int] = [:]

    /// The second finding with the same name gets another one.
    mutating func next(for finding: Finding, file: String? = nil) -> String {
        var parts = [finding.code.rawValue, Fingerprints.place(of: finding), finding.reading?.id ?? ""]
        if let file { parts.append(file) }
        // With the lengths written down, no two lists of parts make the same name.
        let name = parts.map { "\($0.utf8.count):\($0)" }.joined(separator: "")
        let count = (seen[name] ?? 0) + 1
        seen[name] = count
        let text = count == 1 ? name : name + "#\(count)"
        return SHA256.hex(of: Array(text.utf8))
    }

    /// The item and the last key instead of its place in a list, which another item before it would shift.
    private static func place(of finding: Finding) -> String {
        guard let item = finding.item else { return finding.place.pointer }
        guard let key = finding.place.pointer.split(separator: "/").last, key.utf8.first.map({ $0 > 0x39 }) ?? false
        else { return item }
        return item + " " + key
    }
}
