/// A look at bytes that somebody else keeps: going through it counts no references, which costs more than the bytes.
///
/// Every access checks its bounds. Whoever makes one keeps the bytes for as long as it is used.
@safe
struct ByteView: BidirectionalCollection {
    private let base: UnsafeBufferPointer<UInt8>
    let startIndex: Int
    let endIndex: Int

    @inline(__always)
    init(_ base: UnsafeBufferPointer<UInt8>) {
        unsafe self.base = base
        startIndex = 0
        endIndex = base.count
    }

    /// A stretch of another.
    @inline(__always)
    init(_ whole: ByteView, _ range: Range<Int>) {
        precondition(range.lowerBound >= whole.startIndex && range.upperBound <= whole.endIndex)
        unsafe base = whole.base
        startIndex = range.lowerBound
        endIndex = range.upperBound
    }

    @inline(__always)
    subscript(position: Int) -> UInt8 {
        precondition(position >= startIndex && position < endIndex)
        return unsafe base[position]
    }

    @inline(__always)
    func index(after position: Int) -> Int { position &+ 1 }

    @inline(__always)
    func index(before position: Int) -> Int { position &- 1 }

    /// Eight bytes, the first of them lowest; nil where the bytes that are kept end before.
    @inline(__always)
    func word(at position: Int) -> UInt64? {
        let kept = unsafe base.count
        guard position >= startIndex, position &+ 8 <= kept, let start = unsafe base.baseAddress else {
            return nil
        }
        // Safe: the bounds are checked, and every eight bytes are a number.
        return UInt64(
            littleEndian: unsafe UnsafeRawPointer(start).loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }

    /// The number that one to eight bytes write in decimal; nil when any of them is no digit.
    @inline(__always)
    var upToEightDigits: Int64? {
        let count = endIndex &- startIndex
        guard count > 0, count <= 8 else { return nil }
        guard let word = word(at: startIndex) else { return oneByOne }
        // The digits go to the end, with the value of zeros before them.
        let empty = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
        let digits = (word ^ 0x3030_3030_3030_3030) &<< empty
        // A byte that is a digit is at most nine, and stays below sixteen with six more.
        guard (digits | (digits &+ 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0 == 0 else { return nil }
        // Neighbours together: one digit each, two, four.
        let pairs = (digits &* 10 &+ digits &>> 8) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs &* 100 &+ pairs &>> 16) & 0x0000_FFFF_0000_FFFF
        return Int64(truncatingIfNeeded: (fours &* 10_000 &+ fours &>> 32) & 0xFFFF_FFFF)
    }

    /// Near the end of what is kept there are no eight bytes to look at.
    private var oneByOne: Int64? {
        var value: Int64 = 0
        for byte in self {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value * 10 + Int64(digit)
        }
        return value
    }

    var text: String {
        unsafe String(decoding: UnsafeBufferPointer(rebasing: base[startIndex..<endIndex]), as: UTF8.self)
    }
}

/// A look at a document, for the one walk that turns it into a plan.
@safe
struct JSONView {
    let bytes: ByteView
    private let tape: UnsafeBufferPointer<JSON.Entry>

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ tape: UnsafeBufferPointer<JSON.Entry>) {
        self.bytes = unsafe ByteView(bytes)
        unsafe self.tape = tape
    }

    @inline(__always)
    subscript(node: Int) -> JSON.Entry {
        // One comparison, because a number below zero becomes a very large one.
        let count = unsafe UInt(bitPattern: tape.count)
        precondition(UInt(bitPattern: node) < count)
        return unsafe tape[node]
    }

    /// The bytes between the quotes of a string, as they stand there.
    @inline(__always)
    func inside(_ entry: JSON.Entry) -> ByteView { ByteView(bytes, entry.start &+ 1..<entry.end &- 1) }

    /// The bytes that a string stands for.
    func utf8(of entry: JSON.Entry) -> [UInt8] {
        entry.isEscaped ? JSON.unescaped(Array(ByteView(bytes, entry.range))) : Array(inside(entry))
    }
}

extension JSON {
    /// The document as it is during `body`, which must not keep the view.
    func withView<Result>(_ body: (JSONView) -> Result) -> Result {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe tape.withUnsafeBufferPointer { tape in body(unsafe JSONView(bytes, tape)) }
        }
    }
}
