/// A line of words, parts of which a markup may set apart.
package struct Phrase: Sendable, ExpressibleByStringInterpolation {
    private(set) var parts: [Part] = []

    enum Part: Sendable {
        case plain(String)
        /// A name out of a plan, which may run from right to left.
        case name(String)
        /// To be typed or copied as it is; a terminal does not break it.
        case code(String)
        case strong(String)
        case faint(String)
        case toned(String, Tone)
        /// Leads somewhere in Markdown; elsewhere it is the words alone.
        case link(String, to: String)
        /// Goes on below in a cell, and after a space on a line.
        case lineBreak
    }

    package init() {}
    package init(_ text: String) { if !text.isEmpty { parts = [.plain(text)] } }
    package init(stringLiteral text: String) { self.init(text) }
    package init(stringInterpolation: Interpolation) { parts = stringInterpolation.parts }

    @inline(never) package static func + (a: Phrase, b: Phrase) -> Phrase {
        var sum = Interpolation(a)
        sum.append(b)
        return Phrase(stringInterpolation: sum)
    }

    package static let lineBreak = Phrase(parts: [.lineBreak])

    private init(parts: [Part]) { self.parts = parts }

    /// Its functions are not inlined: a page has hundreds of phrases.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}

        fileprivate init(_ phrase: Phrase) { parts = phrase.parts }

        package mutating func appendLiteral(_ literal: String) { append(.plain(literal)) }
        package mutating func appendInterpolation(_ text: String) { append(.plain(text)) }
        package mutating func appendInterpolation(_ number: Int) { append(.plain(String(number))) }
        package mutating func appendInterpolation(_ phrase: Phrase) { append(phrase) }
        package mutating func appendInterpolation(name text: String) { append(.name(text)) }
        package mutating func appendInterpolation(code text: String) { append(.code(text)) }
        package mutating func appendInterpolation(strong text: String) { append(.strong(text)) }
        package mutating func appendInterpolation(faint text: String) { append(.faint(text)) }
        package mutating func appendInterpolation(_ text: String, _ tone: Tone) { append(.toned(text, tone)) }
        package mutating func appendInterpolation(link text: String, to address: String) {
            append(.link(text, to: address))
        }

        @inline(never) fileprivate mutating func append(_ phrase: Phrase) { for part in phrase.parts { append(part) } }

        /// Plain words that follow plain words are one part.
        @inline(never) private mutating func append(_ part: Part) {
            if case .plain(let text) = part {
                if text.isEmpty { return }
                if case .plain(let before) = parts.last {
                    parts[parts.count - 1] = .plain(before + text)
                    return
                }
            }
            parts.append(part)
        }
    }
}

extension Phrase {
    var isEmpty: Bool { parts.isEmpty }

    /// Whether it is one thing to be copied, which nothing may break.
    var isCode: Bool {
        guard parts.count == 1, case .code = parts[0] else { return false }
        return true
    }

    /// The words alone.
    package var string: String {
        var string = ""
        for part in parts { string += part.text }
        return string
    }
}

extension Phrase.Part {
    var text: String {
        switch self {
        case .plain(let text), .name(let text), .code(let text), .strong(let text), .faint(let text),
            .toned(let text, _), .link(let text, _):
            text
        case .lineBreak: "  "
        }
    }
}

/// How something stands, told by a word first and by colour where there is one.
package enum Tone: String, Sendable { case good, error, warning, info }
