/// A file of Swift as far as its names go: which types it declares for others, and which types it names.
struct SwiftSource {
    let path: String
    let declared: Set<String>
    let named: Set<String>

    init(path: String, text: String) {
        self.path = path
        var declared: Set<String> = []
        var named: Set<String> = []
        for line in SwiftSource.code(text).split(separator: UInt8(ascii: "\n")) {
            let words = SwiftSource.words(line)
            named.formUnion(words.filter { !$0.isMember && $0.text.first?.isUppercase == true }.map(\.text))
            // Only what stands at the margin is declared for other files; a nested type is named through its parent.
            guard line.first != UInt8(ascii: " "), !words.prefix(2).contains(where: \.isPrivate) else { continue }
            if let kind = words.firstIndex(where: \.isKindOfType), kind + 1 < words.count, words[0].text != "extension"
            {
                declared.insert(words[kind + 1].text)
            }
        }
        self.declared = declared
        self.named = named
    }

    /// Without comments and without what stands in strings.
    private static func code(_ text: String) -> [UInt8] {
        var code: [UInt8] = []
        var rest = Array(text.utf8)[...]
        let long = Array("\"\"\"".utf8)
        while let byte = rest.first {
            if rest.starts(with: "//".utf8) {
                rest = rest.drop { $0 != UInt8(ascii: "\n") }
            } else if rest.starts(with: long) {
                rest = rest.dropFirst(3)
                while !rest.isEmpty, !rest.starts(with: long) { rest = rest.dropFirst() }
                rest = rest.dropFirst(3)
            } else if byte == UInt8(ascii: "\"") {
                rest = rest.dropFirst()
                while let inner = rest.first, inner != UInt8(ascii: "\""), inner != UInt8(ascii: "\n") {
                    rest = rest.dropFirst(inner == UInt8(ascii: "\\") ? 2 : 1)
                }
                rest = rest.dropFirst()
            } else {
                code.append(byte)
                rest = rest.dropFirst()
            }
        }
        return code
    }

    private struct Word {
        let text: String
        /// Behind a dot: `.json`, `Plan.Item`.
        let isMember: Bool

        var isPrivate: Bool { text == "private" || text == "fileprivate" }
        var isKindOfType: Bool { ["struct", "enum", "class", "protocol", "actor", "typealias"].contains(text) }
    }

    private static func words(_ line: some Sequence<UInt8>) -> [Word] {
        var words: [Word] = []
        var word: [UInt8] = []
        var isMember = false
        var last: UInt8 = 0
        for byte in Array(line) + [UInt8(ascii: " ")] {
            let isPart = byte >= 0x80 || byte == UInt8(ascii: "_") || Character(Unicode.Scalar(byte)).isASCIIWord
            if isPart {
                if word.isEmpty { isMember = last == UInt8(ascii: ".") }
                word.append(byte)
            } else if !word.isEmpty {
                words.append(Word(text: String(decoding: word, as: UTF8.self), isMember: isMember))
                word = []
            }
            last = byte
        }
        return words
    }
}

extension Character {
    fileprivate var isASCIIWord: Bool { isASCII && (isLetter || isNumber) }
}
