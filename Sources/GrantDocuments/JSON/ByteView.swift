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
        let count = unsafe tape.count
        precondition(node >= 0 && node < count)
        return unsafe tape[node]
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
