public import Foundation

/// A JSON value as a schema sees it: 3 and 3.0 are one number, and of doubled keys the last holds.
public indirect enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(Decimal)
    case string(String)
    case array([JSONValue])
    case object([Member])

    public struct Member: Equatable, Sendable {
        public let key: String
        public var value: JSONValue

        public init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    public struct NoJSON: Error {}

    public init(_ bytes: [UInt8]) throws {
        guard let plain = PlainJSON(bytes) else { throw NoJSON() }
        self.init(plain)
    }

    private init(_ plain: PlainJSON) {
        let text = String(decoding: plain.text, as: UTF8.self)
        switch plain.kind {
        case .null: self = .null
        case .true: self = .bool(true)
        case .false: self = .bool(false)
        case .number: self = .number(Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) ?? .nan)
        case .string: self = .string(text)
        case .array: self = .array(plain.parts.map { JSONValue($0) })
        case .object:
            var members: [Member] = []
            for index in stride(from: 0, to: plain.parts.count, by: 2) {
                let key = String(decoding: plain.parts[index].text, as: UTF8.self)
                members.removeAll { $0.key == key }
                members.append(Member(key: key, value: JSONValue(plain.parts[index + 1])))
            }
            self = .object(members)
        }
    }

    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    public var members: [Member]? {
        guard case .object(let members) = self else { return nil }
        return members
    }

    public var elements: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    public var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    public var number: Decimal? {
        guard case .number(let number) = self else { return nil }
        return number
    }

    public var whole: Int? { number.flatMap { Int("\($0)") } }

    public var isWhole: Bool {
        guard var number else { return false }
        var rounded = Decimal()
        NSDecimalRound(&rounded, &number, 0, .plain)
        return rounded == number
    }

    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(into: &bytes)
        return bytes
    }

    private func write(into bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let bool): bytes += (bool ? "true" : "false").utf8
        case .number(let number): bytes += "\(number)".utf8
        case .string(let text): JSONValue.quote(text, into: &bytes)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                element.write(into: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                JSONValue.quote(member.key, into: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.write(into: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func quote(_ text: String, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            if byte < 0x20 {
                bytes += "\\u00\(byte < 16 ? "0" : "1")\(String(byte % 16, radix: 16))".utf8
            } else {
                bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
