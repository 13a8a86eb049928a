import SwiftParser
import SwiftSyntax

/// The named values of a type, in a ring: what `.error` or `.counts` may be confused with.
struct MemberRings {
    private var nextByName: [String: String] = [:]

    func next(after name: String) -> String? { nextByName[name] }

    /// Names that two types share are left out: which type is meant, only the compiler knows.
    init(of sources: [String]) {
        var rings: [[String]] = []
        var others: [String] = []
        for source in sources {
            let finder = Finder(viewMode: .sourceAccurate)
            finder.walk(Parser.parse(source: source))
            rings += finder.rings
            others += finder.others
        }
        var seen: [String: Int] = [:]
        for name in rings.joined() + others { seen[name, default: 0] += 1 }
        for ring in rings where ring.count > 1 {
            for (index, name) in ring.enumerated() where seen[name] == 1 {
                nextByName[name] = ring[(index + 1) % ring.count]
            }
        }
    }

    private final class Finder: SyntaxVisitor {
        var rings: [[String]] = []
        /// Names that are in no ring.
        var others: [String] = []

        override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
            let cases = node.memberBlock.members.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }
            let elements = cases.flatMap(\.elements)
            let names = elements.map(\.name.text)
            if elements.allSatisfy({ $0.parameterClause == nil }) { rings.append(names) } else { others += names }
            return .visitChildren
        }

        override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
            constants(node.memberBlock, of: node.extendedType.trimmedDescription)
            return .visitChildren
        }

        override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
            constants(node.memberBlock, of: node.name.text)
            return .visitChildren
        }

        private func constants(_ block: MemberBlockSyntax, of type: String) {
            let names = block.members.compactMap { member -> String? in
                guard let variable = member.decl.as(VariableDeclSyntax.self), variable.bindingSpecifier.text == "let",
                    variable.modifiers.contains(where: { $0.name.text == "static" }),
                    let binding = variable.bindings.first,
                    let value = binding.initializer?.value.as(FunctionCallExprSyntax.self),
                    value.calledExpression.trimmedDescription == type
                else { return nil }
                return binding.pattern.trimmedDescription
            }
            rings.append(names)
        }
    }
}
