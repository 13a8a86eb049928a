extension JSON {
    /// What keeps a text from being JSON, and where; the sentence about it is written elsewhere.
    package struct SyntaxError: Error, Hashable, Sendable {
        package let kind: Kind
        package let range: Range<Int>

        init(_ kind: Kind, _ range: Range<Int>) {
            self.kind = kind
            self.range = range
        }

        package enum Kind: Hashable, Sendable, CaseIterable {
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
