extension JSON {
    /// What keeps a text from being JSON, and where; the sentence about it is written elsewhere.
    public struct SyntaxError: Error, Hashable, Sendable {
        public let kind: Kind
        public let range: Range<Int>

        init(_ kind: Kind, _ range: Range<Int>) {
            self.kind = kind
            self.range = range
        }

        public enum Kind: Hashable, Sendable, CaseIterable {
            case nothing
            case valueExpected, keyExpected, colonExpected
            case missingComma, extraComma, trailingComma
            case wrongBracket, endedEarly, textAfterEnd
            case comment, singleQuote, unquotedKey, unquotedText, fullWidthMark, unusualSpace, notANumber
            case unknownWord, unknownMark
            case unterminatedString, lineBreakInString, controlCharacter
            case unknownEscape, incompleteUnicodeEscape, loneSurrogate
            case leadingZero, leadingPlus, leadingPoint, incompleteNumber
            case notUTF8, tooDeep, tooLong
        }
    }
}
