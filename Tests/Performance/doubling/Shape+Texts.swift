extension Shape {
    static let texts: [Shape] = [
        Shape("brackets that never close", 4_000) { Document(broken: String(repeating: "[", count: $0)) },
        Shape("deep lists", 100) { count in
            let deep = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
            return Document(before: #""x":["# + Document.times(count) { _ in deep + "," } + "0],")
        },
        Shape("cut off after facilities", 150) {
            Document(broken: "{" + Document.list("facilities", $0, Document.facility))
        },
        Shape("a comma too many at the end", 150) {
            Document(broken: "{" + Document.list("facilities", $0, Document.facility) + ",}")
        },
        Shape("white space before a bracket", 4_000) {
            Document(broken: "{\"a\":1," + String(repeating: " ", count: $0) + "}")
        },
        Shape("a string that never closes", 6_000) {
            Document(broken: "{\"a\":\"" + String(repeating: "長", count: $0))
        },
        Shape("a comment of one line", 6_000) { Document(broken: "{} //" + String(repeating: "x", count: $0)) },
        Shape("lines of a table", 400) { Document(Document.times($0) { "\($0),施設,18\n" }) },
        Shape("plans on lines of their own", 100) {
            Document(broken: Document.times($0) { _ in "{\"format\":\"grant-plan/1\"}\n" })
        },
        Shape("numbers", 2_000) { Document(broken: "[" + Document.times($0) { "\($0)," } + "0]") },
    ]
}
