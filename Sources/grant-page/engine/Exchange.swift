import GrantRules

/// What the page asks: parts of bytes, each after its length in four bytes.
struct Request {
    private let bytes: [UInt8]
    private var next = 0

    /// Takes the bytes over and gives their memory back.
    init(at address: UnsafeMutablePointer<UInt8>, count: Int) {
        bytes = unsafe Array(UnsafeBufferPointer(start: address, count: count))
        unsafe address.deallocate()
    }

    /// Nothing when there is no further part.
    mutating func part() -> [UInt8] {
        guard next + 4 <= bytes.count else { return [] }
        let start = next + 4
        let length = (0..<4).reduce(0) { $0 | Int(bytes[next + $1]) << ($1 * 8) }
        next = min(start + length, bytes.count)
        return Array(bytes[start..<next])
    }

    mutating func text() -> String { String(decoding: part(), as: UTF8.self) }

    mutating func language() -> Language { Language(rawValue: text()) ?? .ja }
}

/// The address of an answer: its length in four bytes, then the answer.
typealias Answer = UnsafeMutablePointer<UInt8>

/// Parts within an answer, each after its length as in a request.
func answer(parts: [[UInt8]]) -> Answer {
    unsafe answer(parts.flatMap { part in (0..<4).map { UInt8(truncatingIfNeeded: part.count >> ($0 * 8)) } + part })
}

func answer(_ bytes: [UInt8]) -> Answer {
    let address = Answer.allocate(capacity: bytes.count + 4)
    for index in 0..<4 { unsafe address[index] = UInt8(truncatingIfNeeded: bytes.count >> (index * 8)) }
    unsafe bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return }
        unsafe (address + 4).update(from: start, count: buffer.count)
    }
    return unsafe address
}
