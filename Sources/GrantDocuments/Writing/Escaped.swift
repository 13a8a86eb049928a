/// Text that is safe in one format, because whatever was interpolated into it has been escaped.
///
/// Literal parts are ours and trusted; strings that come from a plan can only enter through an interpolation.
package struct Escaped<Format: EscapingFormat>: Sendable, ExpressibleByStringInterpolation {
    package private(set) var utf8: [UInt8] = []

    package init() {}

    package init(stringLiteral value: String) { utf8 = Array(value.utf8) }

    package init(stringInterpolation: Interpolation) { utf8 = stringInterpolation.utf8 }

    /// A text of the plan, escaped.
    package init(text: String) { append(text: text) }

    /// A part of a text that has been escaped before.
    init(trusted string: String) { utf8 = Array(string.utf8) }

    /// The same as bytes.
    init(trusted utf8: [UInt8]) { self.utf8 = utf8 }

    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var utf8: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            utf8.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: String) { utf8 += literal.utf8 }
        package mutating func appendInterpolation(_ text: String) { Format.append(text, to: &utf8) }
        package mutating func appendInterpolation(_ safe: Escaped<Format>) { utf8 += safe.utf8 }
        package mutating func appendInterpolation(_ number: Int) { utf8 += String(number).utf8 }
        package mutating func appendInterpolation(_ number: Int64) { utf8 += String(number).utf8 }
    }

    mutating func append(text: String) { Format.append(text, to: &utf8) }

    /// A part that has been escaped before, or has nothing to escape.
    mutating func append(trusted part: some Collection<UInt8>) { utf8 += part }

    package static func += (a: inout Escaped, b: Escaped) { a.utf8 += b.utf8 }
    package static func + (a: Escaped, b: Escaped) -> Escaped {
        var sum = a
        sum += b
        return sum
    }

    package var isEmpty: Bool { utf8.isEmpty }
    package var string: String { String(decoding: utf8, as: UTF8.self) }
}

/// What must not pass into a format as it is.
package protocol EscapingFormat {
    static func append(_ text: String, to utf8: inout [UInt8])
}
