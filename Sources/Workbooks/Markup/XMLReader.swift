/// Goes through XML 1.0 tag by tag: no document type, no entities but the five and numbers, nothing fetched.
///
/// Names are compared without their prefix, because writers choose it freely (`x:row`, `row`).
struct XMLReader {
    let bytes: [UInt8]
    let part: String
    private var position: Int
    /// The names of the elements that are open, as written.
    private var open: [Range<Int>] = []
    private var name = XMLName()
    private var attributes: [(name: XMLName, value: Range<Int>)] = []
    private var text = 0..<0
    private var textIsLiteral = false
    private var endsAtOnce = false

    private enum Event { case start, end, text }

    init(_ bytes: [UInt8], of part: String) throws(WorkbookFlaw) {
        // UTF-16 begins with `<` and a zero, in either order.
        guard bytes.span.isUTF8, !bytes.prefix(2).contains(0) else { throw .notUTF8(part) }
        self.bytes = bytes
        self.part = part
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// How many elements are open.
    var depth: Int { open.count }

    /// Goes to the next element directly inside the one at `depth`, past what others hold; false at that one's end.
    mutating func nextChild(of depth: Int) throws(WorkbookFlaw) -> Bool {
        while let event = try next() {
            switch event {
            case .start where open.count == depth + 1: return true
            case .end where open.count < depth: return false
            case .start, .end, .text: continue
            }
        }
        return false
    }

    /// Adds the text directly inside the element just begun and goes to its end.
    mutating func appendText(to buffer: inout [UInt8]) throws(WorkbookFlaw) {
        let depth = open.count
        while let event = try next() {
            switch event {
            case .text where open.count == depth:
                // What is decoded is never longer than what is written.
                try Bound.text.check(buffer.count + text.count)
                try append(text, isLiteral: textIsLiteral, to: &buffer)
            case .end where open.count < depth: return
            case .start, .end, .text: continue
            }
        }
    }

    // MARK: The tag just begun

    @inline(__always)
    func `is`(_ word: XMLName) -> Bool { name == word }

    /// Where an attribute stands: for those that hold nothing but plain letters and digits.
    func plain(_ word: XMLName) -> Range<Int>? {
        for attribute in attributes where attribute.name == word { return attribute.value }
        return nil
    }

    func attribute(_ word: XMLName) throws(WorkbookFlaw) -> String? {
        guard let value = plain(word) else { return nil }
        try Bound.attribute.check(value.count)
        var decoded: [UInt8] = []
        try append(value, isLiteral: false, to: &decoded)
        return String(decoding: decoded, as: UTF8.self)
    }

    /// Nil also when it is no number of at most eight digits.
    func number(_ word: XMLName) -> Int? {
        plain(word).flatMap { bytes.span.number($0, in: 10) }.map { Int($0) }
    }

    /// `1` or `true`.
    func flag(_ word: XMLName) -> Bool {
        guard let value = plain(word), let first = value.first.map({ bytes[$0] }) else { return false }
        return first == UInt8(ascii: "1") || first == UInt8(ascii: "t")
    }

    // MARK: Events

    private mutating func next() throws(WorkbookFlaw) -> Event? {
        if endsAtOnce {
            endsAtOnce = false
            open.removeLast()
            return .end
        }
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                text = position..<find(UInt8(ascii: "<"))
                textIsLiteral = false
                return .text
            }
            position += 1
            switch position < bytes.count ? bytes[position] : 0 {
            case UInt8(ascii: "/"):
                try end()
                return .end
            case UInt8(ascii: "?"): _ = try take(through: "?>")
            case UInt8(ascii: "!"):
                if takes("!--") {
                    _ = try take(through: "-->")
                } else if takes("![CDATA[") {
                    text = try take(through: "]]>")
                    textIsLiteral = true
                    return .text
                } else {
                    throw .documentType(part)
                }
            default:
                try start()
                return .start
            }
        }
        guard open.isEmpty else { throw .brokenMarkup(part) }
        return nil
    }

    private mutating func start() throws(WorkbookFlaw) {
        try Bound.depth.check(open.count + 1)
        let (tag, name) = try takeName()
        if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
        while true {
            skipSpace()
            if takes(UInt8(ascii: ">")) { break }
            if takes(UInt8(ascii: "/")) {
                guard takes(UInt8(ascii: ">")) else { throw .brokenMarkup(part) }
                endsAtOnce = true
                break
            }
            try Bound.attributes.check(attributes.count + 1)
            let key = try takeName().name
            skipSpace()
            guard takes(UInt8(ascii: "=")) else { throw .brokenMarkup(part) }
            skipSpace()
            let quote = position < bytes.count ? bytes[position] : 0
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw .brokenMarkup(part) }
            position += 1
            let start = position
            let value = start..<find(quote)
            guard position < bytes.count else { throw .brokenMarkup(part) }
            position += 1
            attributes.append((key, value))
        }
        open.append(tag)
        self.name = name
    }

    /// An end tag has the name of what it ends, letter by letter.
    private mutating func end() throws(WorkbookFlaw) {
        guard let began = open.popLast() else { throw .brokenMarkup(part) }
        position += 1
        for letter in began {
            guard position < bytes.count, bytes[position] == bytes[letter] else { throw .brokenMarkup(part) }
            position &+= 1
        }
        skipSpace()
        guard takes(UInt8(ascii: ">")) else { throw .brokenMarkup(part) }
    }

    /// As it is written, and without what stands before its first colon; what declares a prefix names nothing.
    private mutating func takeName() throws(WorkbookFlaw) -> (written: Range<Int>, name: XMLName) {
        let start = position
        var place = start
        var name = XMLName()
        var prefix: XMLName?
        while place < bytes.count, !XMLReader.endsName(bytes[place]) {
            if bytes[place] == UInt8(ascii: ":"), prefix == nil {
                prefix = name
                name = XMLName()
            } else {
                name.append(bytes[place])
            }
            place &+= 1
        }
        guard place > start else { throw .brokenMarkup(part) }
        position = place
        return (start..<place, prefix == "xmlns" ? XMLName() : name)
    }

    @inline(__always)
    private static func endsName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"),
            UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "&"):
            true
        default: false
        }
    }

    private mutating func skipSpace() { position = place { $0 > 0x20 } }

    /// Goes to the next such byte, or the end.
    private mutating func find(_ byte: UInt8) -> Int {
        position = place { $0 == byte }
        return position
    }

    /// Where the next byte that fits is, or the end.
    @inline(__always)
    private func place(where fits: (UInt8) -> Bool) -> Int {
        let bytes = bytes.span
        var place = position
        while place < bytes.count, !fits(bytes[place]) { place &+= 1 }
        return place
    }

    @inline(__always)
    private mutating func takes(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func takes(_ word: String) -> Bool {
        guard bytes.count - position >= word.utf8.count else { return false }
        for (place, letter) in zip(position..., word.utf8) where bytes[place] != letter { return false }
        position += word.utf8.count
        return true
    }

    /// What comes before `mark`, which is passed.
    private mutating func take(through mark: String) throws(WorkbookFlaw) -> Range<Int> {
        let start = position
        while position < bytes.count {
            let end = position
            if takes(mark) { return start..<end }
            position += 1
        }
        throw .brokenMarkup(part)
    }
}
