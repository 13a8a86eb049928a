extension Shape {
    static let strangers: [Shape] = [
        Shape("unknown keys") { Document(before: Document.strangers($0)) },
        Shape("very many unknown keys", 1_000) { Document(before: Document.strangers($0)) },
        Shape("unknown keys before facilities with one id") { count in
            Document(
                before: Document.strangers(5 * count),
                Document.list("facilities", count) { _ in Document.facility(id: "f") })
        },
        Shape("unknown keys before companies with one id") { count in
            Document(
                before: Document.strangers(5 * count),
                Document.support(Document.list("companies", count) { Document.company("c", name: "社\($0)") }))
        },
        Shape("unknown keys before steps out of order") { count in
            Document(
                before: Document.strangers(5 * count),
                Document.support(Document.clawback((0..<count).map { _ in Document.step(36) }.joined(separator: ","))))
        },
        Shape("unknown keys before earlier facilities with one id") { count in
            Document(
                before: Document.strangers(5 * count),
                Document.earlier(Document.list("facilities", count) { _ in Document.earlierFacility("f") }))
        },
        Shape("unknown keys before readings stated again") { count in
            Document(
                before: Document.strangers(5 * count),
                Document.list("readings", count) { _ in
                    #"{"id":"tier-mixing","value":"envelope","basis":"回答"}"#
                })
        },
        Shape("unknown keys in the first of many facilities with one id") { count in
            Document(
                Document.list("facilities", count) {
                    Document.facility(id: "f", before: $0 == 0 ? Document.strangers(5 * count) : "")
                })
        },
        Shape("unknown keys in every facility") { count in
            Document(Document.list("facilities", count) { Document.facility(id: "f\($0)", before: #""a":0,"b":1,"#) })
        },
        Shape("unknown keys in the earlier rounds, before what repeats") { count in
            Document(
                Document.earlier(
                    Document.strangers(5 * count)
                        + Document.list("facilities", count) { _ in Document.earlierFacility("f") }))
        },
        Shape("one key again and again") { Document(before: Document.times($0) { #""title":"\#($0)","# }) },
        Shape("one unknown key again and again") { Document(before: Document.times($0) { _ in #""x":0,"# }) },
        Shape("one unknown key very often", 1_000) { Document(before: Document.times($0) { _ in #""x":0,"# }) },
        Shape("keys with escapes") { Document(before: Document.times($0) { #""\u0061b\#($0)":0,"# }) },
        Shape("long unknown keys", 20) { count in
            Document(before: Document.times(20) { "\"\(String(repeating: "k", count: 30 * count))\($0)\":0," })
        },
        Shape("nearly the right keys") { Document(before: Document.times($0) { #""titel\#($0)":"","# }) },
        Shape("objects within an unknown key", 400) { count in
            Document(before: #""x":["# + Document.times(count) { _ in #"{"id":"f"},"# } + "0],")
        },
        Shape("a list that is written many times") { count in
            Document(before: Document.times(count) { _ in #""facilities":[{}],"# })
        },
    ]
}
