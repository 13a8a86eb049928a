import GrantRules

/// What a file that is no JSON in UTF-8 seems to be, judged by its first bytes.
enum FileKind: Sendable {
    case empty, zip, oldOffice, pdf, markup, picture, compressed
    case utf16, utf32
    /// Bytes that are not UTF-8 and look like Shift_JIS, or EUC-JP.
    case legacy

    /// Nil when it seems to be meant as JSON in UTF-8.
    init?(_ bytes: [UInt8], _ range: Range<Int>, after error: JSON.SyntaxError) {
        let head = Array(bytes[range].prefix(16))
        let rest = bytes[error.range.lowerBound..<range.upperBound]
        if let kind = FileKind.bySignature(head) ?? FileKind.byZeros(head) {
            self = kind
        } else if error.kind == .nothing {
            self = .empty
        } else if error.kind == .notUTF8, FileKind.isLegacy(rest) {
            self = .legacy
        } else if head.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") {
            self = .markup
        } else {
            return nil
        }
    }

    /// Whether it begins as Excel's files do, those of today and those before 2007.
    static func isPackage(_ bytes: [UInt8]) -> Bool {
        let kind = bySignature(Array(bytes.prefix(16)))
        return kind == .zip || kind == .oldOffice
    }

    private static func bySignature(_ head: [UInt8]) -> FileKind? {
        if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32 }
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return .utf16 }
        if head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) { return .zip }
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldOffice }
        if head.starts(with: "%PDF".utf8) { return .pdf }
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) || head.starts(with: [0xFF, 0xD8, 0xFF]) {
            return .picture
        }
        if head.starts(with: [0x1F, 0x8B]) { return .compressed }
        return nil
    }

    /// The text begins with ASCII, so every second byte, or three of four, is zero in the wider encodings.
    private static func byZeros(_ head: [UInt8]) -> FileKind? {
        guard head.count >= 2 else { return nil }
        let zeros = head.prefix(4).map { $0 == 0 }
        if zeros == [true, true, true, false] || zeros == [false, true, true, true] { return .utf32 }
        return (head[0] == 0) != (head[1] == 0) ? .utf16 : nil
    }

    /// Whether what follows goes on as two-byte characters and half-width kana.
    private static func isLegacy(_ text: ArraySlice<UInt8>) -> Bool {
        var position = text.startIndex
        var pairs = 0
        let end = min(text.endIndex, text.startIndex + 512)
        while position < end {
            let byte = text[position]
            if byte < 0x80 || (byte >= 0xA1 && byte <= 0xDF && pairs > 0) {
                position += 1
                continue
            }
            guard byte != 0x80, byte != 0xA0, byte <= 0xFC, position + 1 < text.endIndex else {
                return pairs > 0 && position + 1 == text.endIndex
            }
            let second = text[position + 1]
            guard second >= 0x40, second != 0x7F, second <= 0xFE else { return false }
            pairs += 1
            position += 2
        }
        return pairs > 0
    }

    var code: Code { [.utf16, .utf32, .legacy].contains(self) ? .notUTF8 : .otherFile }
}

extension FileKind {
    func saying(_ document: DocumentKind) -> Saying {
        let (ja, en) = (document.noun.ja, document.noun.en)
        let fromOffice = Text(
            ja: "内容を \(document.name) 形式の JSON に写す。ひな型は \(document.beginning) で作れる。",
            en: "put its contents into JSON as \(document.name); \(document.beginning) makes a blank one")
        func not(_ thingJa: String, _ thing: String, mend: Text? = nil) -> Saying {
            Saying("\(thingJa)で、\(ja)の JSON でない。", "this is \(thing) and not a \(en) in JSON", mend: mend)
        }
        return switch self {
        case .empty: Saying("ファイルに内容がない。", "the file is empty")
        case .zip: not("Excel や Word などのファイル（ZIP 形式）", "an Excel, Word or other ZIP file", mend: fromOffice)
        case .oldOffice: not("旧形式の Excel や Word のファイル", "an old Excel or Word file", mend: fromOffice)
        case .pdf: not("PDF ファイル", "a PDF file", mend: fromOffice)
        case .markup: not("HTML か XML のファイル", "an HTML or XML file")
        case .picture: not("画像のファイル", "a picture")
        case .compressed:
            Saying(
                "圧縮されたファイル（gzip）である。", "this is a compressed file (gzip)",
                mend: "展開してから指定する。", "unpack it first")
        case .utf16: Saying("文字コードが UTF-16 である。", "the file is encoded in UTF-16")
        case .utf32: Saying("文字コードが UTF-32 である。", "the file is encoded in UTF-32")
        case .legacy:
            Saying(
                "文字コードが UTF-8 でなく、Shift_JIS などと思われる。",
                "the file is not UTF-8; it looks like Shift_JIS or another older encoding")
        }
    }
}
