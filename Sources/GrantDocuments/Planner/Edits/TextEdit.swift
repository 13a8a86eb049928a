/// One place of a text and what is to stand there instead.
package struct TextEdit: Hashable, Sendable {
    package let range: Range<Int>
    package let replacement: [UInt8]

    package init(_ range: Range<Int>, _ replacement: [UInt8]) {
        self.range = range
        self.replacement = replacement
    }

    /// The text with all edits made and every other byte as it was; nothing when two overlap or one lies outside.
    package static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8]? {
        let ordered = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
        }.map { $0.element }
        var result: [UInt8] = []
        var place = 0
        for edit in ordered {
            guard edit.range.lowerBound >= place, edit.range.upperBound <= bytes.count else { return nil }
            result += bytes[place..<edit.range.lowerBound]
            result += edit.replacement
            place = edit.range.upperBound
        }
        return result + bytes[place...]
    }
}
