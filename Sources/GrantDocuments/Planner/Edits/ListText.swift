/// Where an array of a JSON text and its elements are, and how to change it without touching what stays.
package struct ListText: Sendable {
    private let bytes: [UInt8]
    /// Brackets included.
    private let array: Range<Int>
    private let elements: [Range<Int>]

    package init(_ bytes: [UInt8], array: Range<Int>, elements: [Range<Int>]) {
        self.bytes = bytes
        self.array = array
        self.elements = elements
    }

    /// The elements at these places in this order; each takes along the space before it.
    package func arranged(_ order: [Int]) -> TextEdit {
        guard let first = elements.first, let last = elements.last, !order.isEmpty else {
            return TextEdit(array, Array("[]".utf8))
        }
        var text = Array(bytes[array.lowerBound..<first.lowerBound])
        for (place, element) in order.enumerated() {
            if place > 0 { text += separator(before: element) }
            text += bytes[elements[element]]
        }
        text += bytes[last.upperBound..<array.upperBound]
        return TextEdit(array, text)
    }

    package func removing(_ index: Int) -> TextEdit { arranged(elements.indices.filter { $0 != index }) }

    /// One more element at the end, set as the ones before are.
    package func appending(_ element: [UInt8], fromIndent indent: [UInt8] = []) -> TextEdit {
        guard let last = elements.last else { return TextEdit(array, Array("[ ".utf8) + element + Array(" ]".utf8)) }
        let separator = separator(before: elements.count - 1)
        let text = ListText.reindented(element, from: indent, to: ListText.indent(in: separator[...]))
        return TextEdit(last.upperBound..<last.upperBound, separator + text)
    }

    /// The comma and the space that stand, or would stand, before an element.
    private func separator(before element: Int) -> [UInt8] {
        if element > 0 { return Array(bytes[elements[element - 1].upperBound..<elements[element].lowerBound]) }
        if elements.count > 1 { return separator(before: 1) }
        let lead = Array(bytes[array.lowerBound + 1..<elements[0].lowerBound])
        return [UInt8(ascii: ",")]
            + (lead.isEmpty ? [] : lead.contains(UInt8(ascii: "\n")) ? lead : [UInt8(ascii: " ")])
    }

    /// The indent of the line on which an element begins.
    package func indent(ofElement index: Int) -> [UInt8] { ListText.indent(in: bytes[..<elements[index].lowerBound]) }

    package func text(ofElement index: Int) -> [UInt8] { Array(bytes[elements[index]]) }

    /// What stands between the last line break and the first mark after it.
    static func indent(in bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard let lineBreak = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
        return Array(bytes[(lineBreak + 1)...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
    }

    /// An element of several lines moves in or out as a whole; a line break is never inside a string.
    private static func reindented(_ element: [UInt8], from old: [UInt8], to new: [UInt8]) -> [UInt8] {
        guard element.contains(UInt8(ascii: "\n")), old != new else { return element }
        var result: [UInt8] = []
        for (index, line) in element.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        {
            if index > 0 { result.append(UInt8(ascii: "\n")) }
            result += index > 0 && line.starts(with: old) ? new + line.dropFirst(old.count) : Array(line)
        }
        return result
    }
}
