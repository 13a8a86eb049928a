extension Shape {
    /// Facilities that have one thing wrong each.
    private static func facilities(_ name: String, _ count: Int = 100, _ wrong: @escaping @Sendable (Int) -> String)
        -> Shape
    {
        Shape(name, count) { count in
            Document(Document.list("facilities", count) { #"{"id":"f\#($0)",\#(wrong($0))}"# })
        }
    }

    private static func companies(_ name: String, _ more: @escaping @Sendable (Int) -> String) -> Shape {
        Shape(name) { count in
            Document(
                Document.support(
                    Document.list("companies", count) {
                        Document.company("c\($0)", name: "社\($0)", more: "," + more($0))
                    }))
        }
    }

    static let values: [Shape] = [
        facilities("numbers with units") { #""capacity":"\#($0)人""# },
        facilities("numbers with exponents") { #""capacity":\#($0)e3"# },
        facilities("numbers out of range") { #""capacity":-\#($0)"# },
        facilities("wrong check digits") { _ in #""municipality":"072020""# },
        facilities("unknown words") { #""operation":"publik\#($0)""# },
        facilities("empty texts") { _ in #""name":"""# },
        facilities("very many missing keys", 600) { _ in #""name":"施設""# },
        companies("wrong dates") { _ in #""paidOn":"令和3年2月30日""# },
        companies("wrong corporate numbers") { _ in #""corporateNumber":"1234567890123""# },
        Shape("unknown readings") { count in
            Document(Document.list("readings", count) { #"{"id":"mixing\#($0)","value":"x","basis":""}"# })
        },
        Shape("wrong shares") { count in
            Document(
                Document.support(
                    Document.clawback(
                        (0..<count).map { #"{"withinMonths":\#($0 + 1),"share":"3/2"}"# }.joined(separator: ","))))
        },
        Shape("digits of one number", 4_000) {
            Document(#""requested":{"eligibleCost":"# + String(repeating: "9", count: $0) + "}")
        },
        Shape("digits of a number in quotes", 4_000) {
            Document(#""requested":{"eligibleCost":""# + String(repeating: "9", count: $0) + "\"}")
        },
        Shape("characters of a date", 4_000) { count in
            Document(
                Document.support(
                    Document.list("companies", 1) { _ in
                        Document.company(
                            "c", name: "社", more: #","paidOn":""# + String(repeating: "2", count: count) + "\"")
                    }))
        },
    ]
}
