import SwiftOperators
import SwiftParser
import SwiftSyntax

/// Rewrites a source file so that every mutant of it is in one program and a number chooses one at run time.
///
/// `a < b` becomes `_mutLT(17, a, b)`, which answers `a <= b` when 17 is chosen and `a >= b` when 18 is.
/// Lines keep their numbers, so that an error of the compiler can be traced to the mutants of its line.
final class Weaver {
    let file: String
    private(set) var mutants: [Mutant] = []
    /// The mutant of each raw value that the enumeration around it is given in woven form.
    private var rawValues: [SyntaxIdentifier: Int] = [:]
    /// The first mutant of every site that is known to be refused.
    private(set) var refused: Set<Int> = []
    private let source: String
    private let bytes: [UInt8]
    private let tree: Syntax
    private let lines: SourceLocationConverter
    private let rings: MemberRings
    private let skipped: Set<Int>
    private let knownRefused: Set<String>
    private var next: Int

    init(
        _ source: String, file: String, firstID: Int, rings: MemberRings, skipping skipped: Set<Int>,
        _ knownRefused: Set<String>
    ) {
        self.knownRefused = knownRefused
        self.source = source
        self.file = file
        self.rings = rings
        self.skipped = skipped
        bytes = Array(source.utf8)
        next = firstID
        tree = OperatorTable.standardOperators.foldAll(Parser.parse(source: source)) { _ in }
        lines = SourceLocationConverter(fileName: file, tree: tree)
    }

    func woven() -> String { render(tree) }

    // MARK: - Text of a node

    private func render(_ node: Syntax) -> String {
        if let token = node.as(TokenSyntax.self) { return token.description }
        if Scope.isLeftAlone(node) { return node.description }
        return change(node) ?? renderChildren(node)
    }

    private func renderChildren(_ node: Syntax) -> String {
        var text = ""
        for child in node.children(viewMode: .sourceAccurate) { text += render(child) }
        return text
    }

    /// Puts `text` where the node was; blanks and comments around the node stay outside of it.
    private func inPlace(of node: some SyntaxProtocol, _ text: String) -> String {
        node.leadingTrivia.description + text + node.trailingTrivia.description
    }

    /// What the node becomes, without the blanks around it.
    private func core(_ node: some SyntaxProtocol) -> String {
        let text = render(Syntax(node))
        let lead = node.leadingTrivia.description.unicodeScalars.count
        let trail = node.trailingTrivia.description.unicodeScalars.count
        return String(text.unicodeScalars.dropFirst(lead).dropLast(trail))
    }

    private func wrap(_ node: some SyntaxProtocol, _ body: (String) -> String) -> String {
        inPlace(of: node, body(core(node)))
    }

    // MARK: - Mutants

    /// Enters the changes and gives the number of the first, or nil when the repair dropped this site.
    private func enter(_ kind: Mutant.Kind, _ node: some SyntaxProtocol, _ replacements: [String]) -> Int? {
        let start = node.positionAfterSkippingLeadingTrivia.utf8Offset
        let end = node.endPositionBeforeTrailingTrivia.utf8Offset
        return enter(kind, start..<end, replacements)
    }

    private func enter(_ kind: Mutant.Kind, _ range: Range<Int>, _ replacements: [String]) -> Int? {
        let first = next
        let place = lines.location(for: AbsolutePosition(utf8Offset: range.lowerBound))
        let context = line(around: range.lowerBound)
        for replacement in replacements {
            mutants.append(
                Mutant(
                    id: next, file: file, line: place.line, column: place.column, kind: kind, range: range,
                    original: text(range), replacement: replacement, context: context))
            next += 1
        }
        if let key = mutants.first(where: { $0.id == first })?.key, knownRefused.contains(key) { refused.insert(first) }
        return skipped.contains(first) || refused.contains(first) ? nil : first
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func line(around offset: Int) -> String {
        let newline = UInt8(ascii: "\n")
        let start = bytes[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
        let end = bytes[offset...].firstIndex(of: newline) ?? bytes.endIndex
        return text(start..<end).split(separator: " ").joined(separator: " ")
    }

    private func change(_ node: Syntax) -> String? {
        switch node.as(SyntaxEnum.self) {
        case .enumDecl(let declaration): rawValues(of: declaration)
        case .infixOperatorExpr(let infix): operation(infix)
        case .integerLiteralExpr(let literal): integer(Syntax(literal), literal.literal.text)
        case .booleanLiteralExpr(let literal): boolean(literal)
        case .stringLiteralExpr(let literal): string(literal)
        case .prefixOperatorExpr(let prefix): negation(prefix)
        case .functionCallExpr(let call): letter(call)
        case .conditionElement(let element): condition(element)
        case .whereClause(let clause): `where`(clause)
        case .ternaryExpr(let ternary): choice(ternary)
        case .memberAccessExpr(let access): member(access)
        case .returnStmt(let statement): result(statement)
        case .codeBlockItem(let item): statement(item)
        default: nil
        }
    }

    private func operation(_ infix: InfixOperatorExprSyntax) -> String? {
        guard let token = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator else { return nil }
        let start = token.positionAfterSkippingLeadingTrivia.utf8Offset
        let range = start..<token.endPositionBeforeTrailingTrivia.utf8Offset
        if token.text == "..<" { return upperBound(infix) }
        guard let change = OperatorChange.table[token.text], !Scope.joinsText(infix) else { return nil }
        let id: Int?
        if token.text == "??" {
            id = enter(.logic, infix, [infix.rightOperand.trimmedDescription])
        } else {
            id = enter(change.kind, range, change.replacements)
        }
        guard let id else { return nil }
        let left = (change.assigns ? "&" : "") + core(infix.leftOperand)
        return inPlace(of: infix, "\(change.helper)(\(id), \(left), \(core(infix.rightOperand)))")
    }

    private func upperBound(_ infix: InfixOperatorExprSyntax) -> String? {
        let bound = infix.rightOperand
        if bound.is(IntegerLiteralExprSyntax.self) { return nil }
        guard let id = enter(.constant, bound, [bound.trimmedDescription + " + 1"]) else { return nil }
        return render(Syntax(infix.leftOperand)) + infix.operator.description
            + wrap(bound) { "_mutNext(\(id), \($0))" }
    }

    private func integer(_ node: Syntax, _ digits: String) -> String? {
        if Scope.isRawValue(node) {
            rawValues[node.id] = enter(.constant, node, ["(\(digits) + 1)"])
            return nil
        }
        let isZero = digits.allSatisfy { "0_xb".contains($0) }
        let changes = ["(\(digits) + 1)"] + (isZero ? [] : ["(\(digits) - 1)"])
        guard let id = enter(.constant, node, changes) else { return nil }
        return inPlace(of: node, "_mutInteger(\(id), \(node.trimmedDescription))")
    }

    /// `UInt8(ascii: "-")`
    private func letter(_ call: FunctionCallExprSyntax) -> String? {
        guard call.arguments.count == 1, call.arguments.first?.label?.text == "ascii" else { return nil }
        let text = call.trimmedDescription
        guard let id = enter(.constant, call, ["(\(text) + 1)", "(\(text) - 1)"]) else { return nil }
        return inPlace(of: call, "_mutInteger(\(id), \(text))")
    }

    private func boolean(_ literal: BooleanLiteralExprSyntax) -> String? {
        // Without `while true` the compiler would miss the result of a function that ends in it.
        if literal.parent?.parent?.parent?.is(WhileStmtSyntax.self) ?? false { return nil }
        let other = literal.literal.text == "true" ? "false" : "true"
        guard let id = enter(.constant, literal, [other]) else { return nil }
        return inPlace(of: literal, "_mutFlip(\(id), \(literal.trimmedDescription))")
    }

    /// Names and keys only: sentences are held by goldens and by whoever reads them.
    private func string(_ literal: StringLiteralExprSyntax) -> String? {
        guard literal.segments.count == 1, case .stringSegment(let segment) = literal.segments.first else { return nil }
        let text = segment.content.text
        guard !text.isEmpty, Scope.isName(text), !Scope.isSentence(literal) else { return nil }
        let other = text.utf8.count == 1 ? Scope.nextLetter(text) : text + "~"
        guard let id = enter(.text, literal, ["\"\(other)\""]) else { return nil }
        if Scope.isRawValue(Syntax(literal)) {
            rawValues[literal.id] = id
            return nil
        }
        return inPlace(of: literal, "_mutText(\(id), \(literal.trimmedDescription))")
    }

    /// A raw value must be a literal, so the enumeration is given the two members that the compiler would make of it.
    private func rawValues(of declaration: EnumDeclSyntax) -> String {
        let text = renderChildren(Syntax(declaration))
        let elements = declaration.memberBlock.members.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }
            .flatMap { $0.elements }
        guard elements.contains(where: { $0.rawValue.map { rawValues[$0.value.id] != nil } ?? false }),
            let type = declaration.inheritanceClause?.inheritedTypes.first?.type.trimmedDescription,
            let end = text.lastIndex(of: "}")
        else { return text }
        var names: [String] = []
        var values: [String] = []
        for element in elements {
            let value = element.rawValue.map { rawValue($0.value) }
            let next = type == "String" ? "\"\(element.name.text)\"" : names.last.map { "\($0).rawValue + 1" } ?? "0"
            names.append("Self.\(element.name.text)")
            values.append("case .\(element.name.text): \(value ?? next)")
        }
        let access =
            declaration.modifiers.map { $0.name.text }.first { ["public", "package"].contains($0) }
            ?? "internal"
        return text[..<end]
            + "\(access) var rawValue: \(type) { switch self { \(values.joined(separator: "; ")) } }; "
            + "\(access) init?(rawValue: \(type)) { "
            + "for one in [\(names.joined(separator: ", "))] where one.rawValue == rawValue { self = one; return }; "
            + "return nil }" + text[end...]
    }

    private func rawValue(_ literal: ExprSyntax) -> String {
        let plain = literal.trimmedDescription
        guard let id = rawValues[literal.id], let mutant = mutants.first(where: { $0.id == id }) else { return plain }
        return "_mutSwap(\(id), \(plain), \(mutant.replacement))"
    }

    private func negation(_ prefix: PrefixOperatorExprSyntax) -> String? {
        if prefix.operator.text == "-", let literal = prefix.expression.as(IntegerLiteralExprSyntax.self) {
            return integer(Syntax(prefix), "-" + literal.literal.text)
        }
        guard prefix.operator.text == "!" else { return nil }
        let inner = prefix.expression
        guard let id = enter(.negation, prefix, [inner.trimmedDescription]) else { return nil }
        return inPlace(of: prefix, "_mutNot(\(id), \(core(inner)))")
    }

    private func forced(_ expression: ExprSyntax, both: Bool = true) -> String? {
        guard let id = enter(.condition, expression, both ? ["false", "true"] : ["false"]) else { return nil }
        return wrap(expression) { "\(both ? "_mutCondition" : "_mutWhile")(\(id), \($0))" }
    }

    private func condition(_ element: ConditionElementSyntax) -> String? {
        guard case .expression(let expression) = element.condition else { return nil }
        let isLoop = element.parent?.parent?.is(WhileStmtSyntax.self) ?? false
        if isLoop, expression.is(BooleanLiteralExprSyntax.self) { return nil }
        guard let text = forced(expression, both: !isLoop) else { return nil }
        return text + (element.trailingComma.map { $0.description } ?? "")
    }

    private func `where`(_ clause: WhereClauseSyntax) -> String? {
        forced(clause.condition).map { clause.whereKeyword.description + $0 }
    }

    private func choice(_ ternary: TernaryExprSyntax) -> String? {
        guard let text = forced(ternary.condition) else { return nil }
        return text + ternary.questionMark.description + render(Syntax(ternary.thenExpression))
            + ternary.colon.description + render(Syntax(ternary.elseExpression))
    }

    private func member(_ access: MemberAccessExprSyntax) -> String? {
        guard access.base == nil, !Scope.isPattern(Syntax(access)), !Scope.isCalled(Syntax(access)) else { return nil }
        let name = access.declName.baseName.text
        guard let other = rings.next(after: name) else { return nil }
        guard let id = enter(.member, access, ["." + other]) else { return nil }
        // A ternary takes its type from around it, where a generic call in a chain of members would find none.
        return inPlace(of: access, "(_mutIsOther(\(id)) ? .\(other) : \(access.trimmedDescription))")
    }

    private func result(_ statement: ReturnStmtSyntax) -> String? {
        guard let expression = statement.expression, Scope.returnsBool(Syntax(statement)),
            !expression.is(BooleanLiteralExprSyntax.self)
        else { return nil }
        let core = expression.trimmedDescription
        guard let id = enter(.result, expression, ["!(\(core))"]) else { return nil }
        return statement.returnKeyword.description + wrap(expression) { "_mutResult(\(id), \($0))" }
    }

    /// A call or an assignment that is left out; what a body gives back is no statement.
    private func statement(_ item: CodeBlockItemSyntax) -> String? {
        guard case .expr(let expression) = item.item, !expression.is(IfExprSyntax.self),
            !expression.is(SwitchExprSyntax.self)
        else { return nil }
        if Scope.isWholeBody(item) {
            guard Scope.returnsBool(Syntax(item)), !expression.is(BooleanLiteralExprSyntax.self) else { return nil }
            guard let id = enter(.result, expression, ["!(\(expression.trimmedDescription))"]) else { return nil }
            return wrap(expression) { "_mutResult(\(id), \($0))" } + (item.semicolon?.description ?? "")
        }
        guard Scope.mayBeLeftOut(expression), !Scope.isInInitializer(Syntax(item)) else { return nil }
        guard let id = enter(.statement, expression, ["()"]) else { return nil }
        return wrap(expression) { "if _mutKeeps(\(id)) { \($0) }" } + (item.semicolon?.description ?? "")
    }
}
