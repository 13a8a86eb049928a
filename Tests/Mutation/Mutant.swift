/// One change to the sources: a constant, a comparison, an operator, a condition or a rounding.
struct Mutant {
    /// What `MUTANT` is set to in the woven build.
    let id: Int
    /// Where it stands, from the root of the package.
    let file: String
    let line: Int
    let column: Int
    let kind: Kind
    /// The bytes of the file that it replaces.
    let range: Range<Int>
    let original: String
    let replacement: String
    /// The line of the source without its indentation, by which `equivalent.txt` knows it.
    let context: String

    enum Kind: String, CaseIterable {
        case constant, comparison, arithmetic, logic, condition, negation, result, member, text, statement
    }

    /// The same for the same change to the same line, wherever the line stands in its file.
    var key: String {
        [file, context, "\(original) -> \(replacement)"].joined(separator: "\t")
            .replacing(/\n\s*/, with: " ")
    }
}

/// What became of a mutant.
enum Fate: String, CaseIterable {
    /// A test failed or the program stopped.
    case killed
    /// It ran many times longer than the tests take.
    case timeout
    /// Every test passed.
    case survived
    /// It survived and `equivalent.txt` says why it is the same program.
    case equivalent
    /// The compiler refuses it, so nobody could ship it.
    case invalid
}
