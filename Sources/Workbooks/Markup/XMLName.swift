/// The name of an element or an attribute without its prefix, as a number, so that comparing two costs next to nothing.
///
/// Sixteen letters fit, and no name that a workbook is read by is longer; of a longer one the last sixteen are kept,
/// which are none of those either.
struct XMLName: Equatable, ExpressibleByStringLiteral {
    private var first: UInt64 = 0
    private var last: UInt64 = 0

    init() {}

    @inline(__always)
    init(stringLiteral word: StaticString) {
        word.withUTF8Buffer { letters in
            for place in letters.indices { append(unsafe letters[place]) }
        }
    }

    @inline(__always)
    mutating func append(_ letter: UInt8) {
        first = first &<< 8 | last &>> 56
        last = last &<< 8 | UInt64(letter)
    }
}
