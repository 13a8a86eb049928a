// The sort of the standard library is compiled anew for every kind of element and for every order, which made a
// twentieth of the engine. With this file, which is compiled into each of its modules, all of them share one, of places.

extension Array {
    func sorted(by precedes: (Element, Element) -> Bool) -> [Element] {
        placesInOrder(count) { precedes(self[$0], self[$1]) }.map { self[$0] }
    }

    mutating func sort(by precedes: (Element, Element) -> Bool) { self = sorted(by: precedes) }
}

extension Array where Element: Comparable {
    func sorted() -> [Element] { sorted { $0 < $1 } }

    mutating func sort() { self = sorted() }
}

@inline(never)
private func placesInOrder(_ count: Int, by precedes: (Int, Int) -> Bool) -> ContiguousArray<Int> {
    var places = ContiguousArray(0..<count)
    places.sort(by: precedes)
    return places
}
