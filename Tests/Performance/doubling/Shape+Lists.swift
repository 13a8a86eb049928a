extension Shape {
    static let lists: [Shape] = [
        Shape("facilities with one id") { count in
            Document(Document.list("facilities", count) { _ in Document.facility(id: "f") })
        },
        Shape("very many facilities with one id", 400) { count in
            Document(Document.list("facilities", count) { _ in Document.facility(id: "f") })
        },
        Shape("facilities, each id twice") { count in
            Document(Document.list("facilities", 2 * count) { Document.facility(id: "f\($0 % count)") })
        },
        Shape("existing facilities with the ids of facilities") { count in
            Document(
                Document.list("facilities", count, Document.facility),
                Document.list("existingFacilities", count) { Document.existing("f\($0)") })
        },
        Shape("earlier places with the ids of facilities") { count in
            Document(
                Document.list("facilities", count, Document.facility),
                Document.earlier(
                    Document.list("existingFacilities", count) { #"{"id":"f\#($0)","name":"施設"}"# }))
        },
        Shape("companies with one id") { count in
            Document(Document.support(Document.list("companies", count) { Document.company("c", name: "社\($0)") }))
        },
        Shape("many long lists, each with a problem") { count in
            let costs = (0..<20).map(Document.cost).joined(separator: ",")
            return Document(Document.list("facilities", count) { _ in Document.facility(id: "f", costs: costs) })
        },
        Shape("many long lists and a prefecture for a municipality", 600) { count in
            let costs = (0..<20).map(Document.cost).joined(separator: ",")
            return Document(
                Document.list("facilities", count) { Document.facility(id: "f\($0)", place: "070009", costs: costs) })
        },
        Shape("facilities without costs") { count in
            Document(Document.list("facilities", count) { Document.facility(id: "f\($0)", costs: "") })
        },
        Shape("companies with the code of a prefecture") { count in
            Document(
                Document.support(
                    Document.list("companies", count) {
                        Document.company("c\($0)", name: "社\($0)", headquarters: "130001")
                    }))
        },
        Shape("an operator's contribution to public facilities") { count in
            Document(
                Document.list("facilities", count) {
                    Document.facility(id: "f\($0)", before: #""operatorContribution":1,"#)
                })
        },
        Shape("steps out of order") { count in
            Document(
                Document.support(Document.clawback((0..<count).map { _ in Document.step(36) }.joined(separator: ","))))
        },
        Shape("a wrong amount before facilities with one id") { count in
            Document(
                #""promotion":[{"item":"広報","amount":-1}]"#,
                Document.list("facilities", count) { _ in Document.facility(id: "f") })
        },
        Shape("empty objects in every list") { count in
            let list = { (key: String) in Document.list(key, count) { _ in "{}" } }
            return Document(
                list("readings"), list("facilities"), list("existingFacilities"), list("promotion"),
                Document.support(list("companies")),
                Document.earlier(list("facilities"), list("existingFacilities"), list("companies")))
        },
        Shape("nulls in every list", 150) { count in
            let list = { (key: String) in Document.list(key, count) { _ in "null" } }
            return Document(
                list("readings"), list("facilities"), list("existingFacilities"), list("promotion"),
                Document.support(list("companies")),
                Document.earlier(list("facilities"), list("existingFacilities"), list("companies")))
        },
        Shape("costs with a wrong amount in one facility", 200) { count in
            Document(
                Document.list("facilities", 1) { _ in
                    let costs = (0..<count).map { _ in #"{"item":"改修","amount":"1円"}"# }.joined(separator: ",")
                    return Document.facility(id: "f", costs: costs)
                })
        },
        Shape("a list where an object should be", 400) {
            Document(#""requested":["# + Document.times($0) { "\($0)," } + "0]")
        },
    ]
}
