/// A product of whole numbers, exact however large it is.
struct Product: Comparable {
    /// From the lowest on, in units of 2^32.
    private var limbs: [UInt64] = [1]

    private static let half: UInt64 = 0xFFFF_FFFF

    /// No factor is below 0.
    init(_ factors: [Int64]) {
        for factor in factors {
            let copy = self
            multiply(by: factor.magnitude & Product.half)
            var high = copy
            high.multiply(by: factor.magnitude >> 32)
            add(high, shifted: 1)
        }
        while limbs.count > 1, limbs.last == 0 { limbs.removeLast() }
    }

    /// The most that is not above this divided by `other`, which is above 0; `most` if it is more than that.
    func divided(by other: [Int64], most: Int64) -> Int64 {
        var (low, high) = (Int64(0), most)
        while low < high {
            let middle = low + (high - low + 1) / 2
            if Product(other + [middle]) <= self { low = middle } else { high = middle - 1 }
        }
        return low
    }

    static func < (a: Product, b: Product) -> Bool {
        guard a.limbs.count == b.limbs.count else { return a.limbs.count < b.limbs.count }
        for (one, other) in zip(a.limbs, b.limbs).reversed() where one != other { return one < other }
        return false
    }

    private mutating func multiply(by half: UInt64) {
        var carry: UInt64 = 0
        for index in limbs.indices {
            let product = limbs[index] * half + carry
            limbs[index] = product & Product.half
            carry = product >> 32
        }
        limbs.append(carry)
    }

    /// Both are parts of one product, which has no more limbs than the longer of them.
    private mutating func add(_ other: Product, shifted places: Int) {
        var carry: UInt64 = 0
        for index in other.limbs.indices {
            if index + places == limbs.count { limbs.append(0) }
            let sum = limbs[index + places] + other.limbs[index] + carry
            limbs[index + places] = sum & Product.half
            carry = sum >> 32
        }
    }
}
