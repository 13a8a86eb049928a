import SwiftSyntax

/// What the place of a node in its file says about it.
enum Scope {
    /// Examples are tests themselves, and attributes and types are no program.
    static func isLeftAlone(_ node: Syntax) -> Bool {
        if node.is(AttributeSyntax.self) || node.is(TypeSyntax.self) || node.is(ImportDeclSyntax.self) { return true }
        if let labeled = node.as(LabeledExprSyntax.self), labeled.label?.text == "examples" { return true }
        if let labeled = node.as(LabeledExprSyntax.self), labeled.label?.text == "ascii" { return true }
        if let function = node.as(FunctionDeclSyntax.self), function.name.text == "example" { return true }
        if let extended = node.as(ExtensionDeclSyntax.self) {
            return extended.extendedType.trimmedDescription == "PlanDraft"
                && extended.memberBlock.members.allSatisfy { isExampleHelper($0.decl) }
        }
        return false
    }

    private static func isExampleHelper(_ decl: DeclSyntax) -> Bool {
        guard let function = decl.as(FunctionDeclSyntax.self) else { return false }
        return function.modifiers.contains { $0.name.text == "mutating" || $0.name.text == "static" }
    }

    static func isRawValue(_ node: Syntax) -> Bool {
        node.parent?.is(InitializerClauseSyntax.self) == true
            && node.parent?.parent?.is(EnumCaseElementSyntax.self) == true
    }

    static func isPattern(_ node: Syntax) -> Bool {
        var current = node.parent
        while let parent = current {
            if parent.is(ExpressionPatternSyntax.self) || parent.is(MatchingPatternConditionSyntax.self) { return true }
            if parent.is(SwitchCaseItemSyntax.self) { return true }
            if parent.is(CodeBlockItemSyntax.self) { return false }
            current = parent.parent
        }
        return false
    }

    static func isCalled(_ node: Syntax) -> Bool {
        if let call = node.parent?.as(FunctionCallExprSyntax.self) { return call.calledExpression.id == node.id }
        return node.parent?.is(MemberAccessExprSyntax.self) ?? false
    }

    /// A key, an id, a code: ASCII without blanks.
    static func isName(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): true
            default: false
            }
        }
    }

    static func nextLetter(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 + 1 }, as: UTF8.self)
    }

    /// Whether a literal is a piece of wording in two languages.
    static func isSentence(_ literal: StringLiteralExprSyntax) -> Bool {
        var current = Syntax(literal).parent
        while let parent = current {
            if let labeled = parent.as(LabeledExprSyntax.self), ["ja", "en"].contains(labeled.label?.text) {
                return true
            }
            if parent.is(CodeBlockItemSyntax.self) || parent.is(MemberBlockItemSyntax.self) { return false }
            current = parent.parent
        }
        return false
    }

    /// `"a" + b` joins text, which has no other operator.
    static func joinsText(_ infix: InfixOperatorExprSyntax) -> Bool {
        func isText(_ expression: ExprSyntax) -> Bool {
            if expression.is(StringLiteralExprSyntax.self) { return true }
            guard let infix = expression.as(InfixOperatorExprSyntax.self) else { return false }
            return joinsText(infix)
        }
        return infix.operator.trimmedDescription == "+" && (isText(infix.leftOperand) || isText(infix.rightOperand))
    }

    /// The only thing in a body, which may be its value.
    static func isWholeBody(_ item: CodeBlockItemSyntax) -> Bool {
        guard let list = item.parent?.as(CodeBlockItemListSyntax.self), list.count == 1 else { return false }
        guard let body = list.parent else { return false }
        if body.is(SwitchCaseSyntax.self) || body.parent?.is(IfExprSyntax.self) == true {
            guard let item = enclosing(Syntax(body), CodeBlockItemSyntax.self) else { return true }
            return isWholeBody(item) || !isPlainStatement(item)
        }
        if body.is(ClosureExprSyntax.self) || body.is(AccessorBlockSyntax.self) { return true }
        guard let parent = body.parent else { return false }
        if let function = parent.as(FunctionDeclSyntax.self) { return function.signature.returnClause != nil }
        return parent.is(AccessorDeclSyntax.self) && parent.as(AccessorDeclSyntax.self)?.accessorSpecifier.text == "get"
    }

    private static func isPlainStatement(_ item: CodeBlockItemSyntax) -> Bool {
        if case .expr(let expression) = item.item {
            return expression.is(SwitchExprSyntax.self) || expression.is(IfExprSyntax.self)
        }
        if case .stmt(let statement) = item.item { return statement.is(ExpressionStmtSyntax.self) }
        return false
    }

    static func mayBeLeftOut(_ expression: ExprSyntax) -> Bool {
        if expression.is(FunctionCallExprSyntax.self) { return true }
        if let attempt = expression.as(TryExprSyntax.self) { return mayBeLeftOut(attempt.expression) }
        guard let infix = expression.as(InfixOperatorExprSyntax.self) else { return false }
        return isAssignment(infix.operator) && !givesFirstValue(infix)
    }

    /// `value = read()` below `let value: Value`, or the like for a property in an initializer: left out, nothing would
    /// be in `value`, and the compiler refuses that where it is read, which is another line.
    private static func givesFirstValue(_ assignment: InfixOperatorExprSyntax) -> Bool {
        guard let name = assignedName(assignment.leftOperand) else { return false }
        var current = assignment.parent
        while let parent = current {
            if let list = parent.as(CodeBlockItemListSyntax.self),
                let binding = list.lazy.compactMap({ binding(of: name, in: $0.item.as(VariableDeclSyntax.self)) }).first
            {
                return binding.initializer == nil
            }
            if parent.is(FunctionDeclSyntax.self) || parent.is(AccessorDeclSyntax.self) { return false }
            if parent.is(InitializerDeclSyntax.self) { return !hasValueFromTheStart(name, Syntax(parent)) }
            current = parent.parent
        }
        return false
    }

    /// `value` or `self.value`
    private static func assignedName(_ target: ExprSyntax) -> String? {
        if let name = target.as(DeclReferenceExprSyntax.self) { return name.baseName.text }
        guard let member = target.as(MemberAccessExprSyntax.self), member.base?.trimmedDescription == "self" else {
            return nil
        }
        return member.declName.baseName.text
    }

    private static func binding(of name: String, in variable: VariableDeclSyntax?) -> PatternBindingSyntax? {
        variable?.bindings.first { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.text == name }
    }

    /// Of an extension the properties stand elsewhere, and every one may be without.
    private static func hasValueFromTheStart(_ name: String, _ initializer: Syntax) -> Bool {
        guard let members = enclosing(initializer, MemberBlockSyntax.self)?.members,
            let binding = members.lazy.compactMap({ binding(of: name, in: $0.decl.as(VariableDeclSyntax.self)) }).first
        else { return false }
        return binding.initializer != nil || binding.typeAnnotation?.type.is(OptionalTypeSyntax.self) == true
    }

    private static func isAssignment(_ sign: ExprSyntax) -> Bool {
        if sign.is(AssignmentExprSyntax.self) { return true }
        guard let token = sign.as(BinaryOperatorExprSyntax.self)?.operator.text else { return false }
        return OperatorChange.table[token]?.assigns ?? false
    }

    static func isInInitializer(_ node: Syntax) -> Bool {
        var current = node.parent
        while let parent = current {
            if let initializer = parent.as(InitializerDeclSyntax.self) {
                return initializer.body != nil && enclosing(node, CodeBlockSyntax.self)?.id == initializer.body?.id
            }
            if parent.is(FunctionDeclSyntax.self) || parent.is(AccessorDeclSyntax.self) { return false }
            current = parent.parent
        }
        return false
    }

    /// Whether what is given back here goes to a function or property declared as `Bool`.
    static func returnsBool(_ node: Syntax) -> Bool {
        var current = node.parent
        while let parent = current {
            if parent.is(ClosureExprSyntax.self) || parent.is(InitializerDeclSyntax.self) { return false }
            if let function = parent.as(FunctionDeclSyntax.self) {
                return function.signature.returnClause?.type.trimmedDescription == "Bool"
            }
            if let binding = parent.as(PatternBindingSyntax.self), binding.accessorBlock != nil {
                return binding.typeAnnotation?.type.trimmedDescription == "Bool"
            }
            current = parent.parent
        }
        return false
    }

    static func enclosing<Node: SyntaxProtocol>(_ node: Syntax, _ type: Node.Type) -> Node? {
        var current = node.parent
        while let parent = current {
            if let found = parent.as(type) { return found }
            current = parent.parent
        }
        return nil
    }
}
