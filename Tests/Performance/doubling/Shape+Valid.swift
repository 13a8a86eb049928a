extension Shape {
    static let valid: [Shape] = [
        Shape("facilities") { Document(Document.list("facilities", $0, Document.facility)) },
        Shape("very many facilities", 400) { Document(Document.list("facilities", $0, Document.facility)) },
        Shape("existing facilities") { count in
            Document(Document.list("existingFacilities", count) { Document.existing("f\($0)") })
        },
        Shape("facilities with many costs each") { count in
            let costs = (0..<20).map(Document.cost).joined(separator: ",")
            return Document(Document.list("facilities", count) { Document.facility(id: "f\($0)", costs: costs) })
        },
        Shape("facilities in another prefecture, with many costs each") { count in
            let costs = (0..<20).map(Document.cost).joined(separator: ",")
            return Document(
                Document.list("facilities", count) { Document.facility(id: "f\($0)", place: "131016", costs: costs) })
        },
        Shape("costs of one facility", 400) { count in
            let costs = (0..<count).map(Document.cost).joined(separator: ",")
            return Document(Document.list("facilities", 1) { _ in Document.facility(id: "f", costs: costs) })
        },
        Shape("promotion", 400) { count in Document(Document.list("promotion", count, Document.cost)) },
        Shape("companies of one facility") { count in
            Document(
                Document.list("facilities", 1, Document.facility),
                Document.support(Document.list("companies", count) { Document.company("c\($0)", name: "社\($0)") }))
        },
        Shape("companies of one name") { count in
            Document(
                Document.list("facilities", 1, Document.facility),
                Document.support(Document.list("companies", count) { Document.company("c\($0)", name: "社") }))
        },
        Shape("companies of facilities that are not there") { count in
            Document(
                Document.list("facilities", count, Document.facility),
                Document.support(
                    Document.list("companies", count) { Document.company("c\($0)", name: "社\($0)", facility: "g\($0)") }
                ))
        },
        Shape("companies of the last facility") { count in
            Document(
                Document.list("facilities", count, Document.facility),
                Document.support(
                    Document.list("companies", count) {
                        Document.company("c\($0)", name: "社\($0)", facility: "f\(count - 1)")
                    }))
        },
        Shape("companies that left") { count in
            Document(
                Document.list("facilities", 1, Document.facility),
                Document.support(
                    Document.clawback(Document.step(36)),
                    Document.list("companies", count) {
                        Document.company(
                            "c\($0)", name: "社\($0)", more: #","appliedOn":"2021-10-01","leftOn":"2022-10-01""#)
                    }))
        },
        Shape("companies paid in earlier rounds") { count in
            Document(
                Document.list("facilities", 1, Document.facility),
                Document.earlier(Document.list("companies", count) { #"{"name":"社\#($0)","eligibleCost":750000}"# }),
                Document.support(Document.list("companies", count) { Document.company("c\($0)", name: "社\($0)") }))
        },
        Shape("earlier facilities") { count in
            Document(Document.earlier(Document.list("facilities", count) { Document.earlierFacility("e\($0)") }))
        },
        Shape("steps") { count in
            Document(
                Document.list("facilities", 1, Document.facility),
                Document.support(
                    Document.clawback((0..<count).map { Document.step($0 + 1) }.joined(separator: ","))))
        },
        Shape("ids of many letters", 100) { count in
            let long = String(repeating: "a", count: 200)
            return Document(Document.list("facilities", count) { Document.facility(id: long + "\($0)") })
        },
        Shape("one long name", 6_000) { count in
            Document(
                Document.list("facilities", 1) { _ in
                    Document.facility(id: "f", name: String(repeating: "長", count: count))
                })
        },
        Shape("long notes with escapes", 2_000) {
            Document(#""notes":""# + String(repeating: #"\u3042\n"#, count: $0) + "\"")
        },
        Shape("white space", 10_000) { Document(before: String(repeating: " \n", count: $0), #""notes":"""#) },
    ]
}
