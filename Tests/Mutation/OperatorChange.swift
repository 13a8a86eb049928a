/// What an operator is changed to, and the function that stands for it in the woven program.
struct OperatorChange {
    let kind: Mutant.Kind
    let helper: String
    let replacements: [String]
    var assigns = false

    static let table: [String: OperatorChange] = [
        "<": .init(kind: .comparison, helper: "_mutLT", replacements: ["<=", ">="]),
        "<=": .init(kind: .comparison, helper: "_mutLE", replacements: ["<", ">"]),
        ">": .init(kind: .comparison, helper: "_mutGT", replacements: [">=", "<="]),
        ">=": .init(kind: .comparison, helper: "_mutGE", replacements: [">", "<"]),
        "==": .init(kind: .comparison, helper: "_mutEQ", replacements: ["!="]),
        "!=": .init(kind: .comparison, helper: "_mutNE", replacements: ["=="]),
        "&&": .init(kind: .logic, helper: "_mutAnd", replacements: ["||"]),
        "||": .init(kind: .logic, helper: "_mutOr", replacements: ["&&"]),
        "+": .init(kind: .arithmetic, helper: "_mutAdd", replacements: ["-"]),
        "-": .init(kind: .arithmetic, helper: "_mutSubtract", replacements: ["+"]),
        "*": .init(kind: .arithmetic, helper: "_mutMultiply", replacements: ["/"]),
        "/": .init(kind: .arithmetic, helper: "_mutDivide", replacements: ["*"]),
        "%": .init(kind: .arithmetic, helper: "_mutRemainder", replacements: ["/"]),
        "&+": .init(kind: .arithmetic, helper: "_mutWrapAdd", replacements: ["&-"]),
        "&-": .init(kind: .arithmetic, helper: "_mutWrapSubtract", replacements: ["&+"]),
        "&*": .init(kind: .arithmetic, helper: "_mutWrapMultiply", replacements: ["/"]),
        "&": .init(kind: .arithmetic, helper: "_mutBitAnd", replacements: ["|"]),
        "|": .init(kind: .arithmetic, helper: "_mutBitOr", replacements: ["&"]),
        "^": .init(kind: .arithmetic, helper: "_mutBitXor", replacements: ["&"]),
        "<<": .init(kind: .arithmetic, helper: "_mutShiftLeft", replacements: [">>"]),
        ">>": .init(kind: .arithmetic, helper: "_mutShiftRight", replacements: ["<<"]),
        "&<<": .init(kind: .arithmetic, helper: "_mutShiftLeft", replacements: ["&>>"]),
        "&>>": .init(kind: .arithmetic, helper: "_mutShiftRight", replacements: ["&<<"]),
        "+=": .init(kind: .arithmetic, helper: "_mutAddTo", replacements: ["-="], assigns: true),
        "&+=": .init(kind: .arithmetic, helper: "_mutWrapAddTo", replacements: ["&-="], assigns: true),
        "-=": .init(kind: .arithmetic, helper: "_mutTakeFrom", replacements: ["+="], assigns: true),
        "&-=": .init(kind: .arithmetic, helper: "_mutWrapTakeFrom", replacements: ["&+="], assigns: true),
        "|=": .init(kind: .arithmetic, helper: "_mutOrTo", replacements: ["&="], assigns: true),
        "&=": .init(kind: .arithmetic, helper: "_mutAndTo", replacements: ["|="], assigns: true),
        "/=": .init(kind: .arithmetic, helper: "_mutDivideBy", replacements: ["*="], assigns: true),
        "??": .init(kind: .logic, helper: "_mutOrElse", replacements: ["!=nil:"]),
    ]
}
