/// A plan as text, put together from its keys.
struct Document {
    private var text: String

    var utf8: [UInt8] { Array(text.utf8) }

    /// A text that is no plan.
    init(broken text: String) { self.text = text }

    /// The keys that a plan must have, with others before and after them.
    init(before: String = "", _ after: String...) {
        let head = #""format":"grant-plan/1","applicant":{"code":"072028","name":"会津若松市"},"type":"standard""#
        text = "{" + before + head + after.map { "," + $0 }.joined() + "}"
    }

    static let valid = Document(list("facilities", 3, facility))

    static func list(_ key: String, _ count: Int, _ element: (Int) -> String) -> String {
        "\"\(key)\":[" + (0..<count).map(element).joined(separator: ",") + "]"
    }

    /// Keys of no format, each with a comma after it.
    static func strangers(_ count: Int) -> String { times(count) { "\"x\($0)\":0," } }

    static func times(_ count: Int, _ piece: (Int) -> String) -> String { (0..<count).map(piece).joined() }

    static func facility(_ index: Int) -> String { facility(id: "f\(index)") }

    static func facility(
        id: String, before: String = "", name: String = "施設", place: String = "072028", costs: String = cost(0)
    ) -> String {
        #"{\#(before)"id":"\#(id)","name":"\#(name)","operation":"public","capacity":18,"municipality":"\#(place)","#
            + #""costs":[\#(costs)]}"#
    }

    static func existing(_ id: String, costs: String = cost(0)) -> String {
        #"{"id":"\#(id)","name":"施設","municipality":"072028","costs":[\#(costs)]}"#
    }

    static func cost(_ index: Int) -> String { #"{"item":"改修","amount":\#(1_000_000 + index)}"# }

    static func company(
        _ id: String, name: String, facility: String = "f0", headquarters: String = "131016", more: String = ""
    ) -> String {
        #"{"id":"\#(id)","name":"\#(name)","headquarters":"\#(headquarters)","facility":"\#(facility)","#
            + #""amount":1000000\#(more)}"#
    }

    static func support(_ parts: String...) -> String {
        "\"companySupport\":{" + parts.joined(separator: ",") + "}"
    }

    static func clawback(_ steps: String) -> String {
        #""clawback":{"source":"要綱","countedFrom":"applied","steps":[\#(steps)]}"#
    }

    static func step(_ months: Int) -> String { #"{"withinMonths":\#(months),"share":"1/2"}"# }

    static func earlier(_ parts: String...) -> String { "\"previous\":{" + parts.joined(separator: ",") + "}" }

    static func earlierFacility(_ id: String) -> String {
        #"{"id":"\#(id)","name":"施設","capacity":18,"eligibleCost":1000000}"#
    }
}
