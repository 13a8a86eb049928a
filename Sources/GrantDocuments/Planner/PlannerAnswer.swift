package import GrantRules

/// What a command answers a planner or an auditor: a page for people, JSON for programs.
package protocol PlannerAnswer: Sendable {
    func page(_ language: Language) -> Page
    var json: [UInt8] { get }
}

package enum PlannerFormat: String, Sendable, CaseIterable {
    case text, json, markdown, html
}

extension PlannerAnswer {
    package func render(_ format: PlannerFormat, _ language: Language, style: TextStyle) -> [UInt8] {
        switch format {
        case .text: page(language).text(style)
        case .json: json
        case .markdown: page(language).markdown(top: 2)
        case .html: page(language).html()
        }
    }
}
