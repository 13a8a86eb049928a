extension Array {
    /// Those that are not in the other, each counted as often as it stands.
    func less<Key: Hashable>(_ other: [Element], by key: (Element) -> Key) -> [Element] {
        var count: [Key: Int] = [:]
        for one in other { count[key(one), default: 0] += 1 }
        return filter { one in
            guard let left = count[key(one)], left > 0 else { return true }
            count[key(one)] = left - 1
            return false
        }
    }
}
