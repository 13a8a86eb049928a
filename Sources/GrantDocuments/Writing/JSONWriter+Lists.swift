extension JSONWriter {
    /// What nearly every answer is: one object and a newline.
    static func document(pretty: Bool = true, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter(pretty: pretty)
        json.object(nil, body)
        json.finish()
        return json.utf8
    }

    mutating func strings(_ key: String, _ values: [String]) {
        array(key) { list in for value in values { list.string(nil, value) } }
    }

    /// A list with one object for each element.
    package mutating func objects<Elements: Sequence>(
        _ key: String?, _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
    ) {
        array(key) { list in
            for element in elements { list.object { write(&$0, element) } }
        }
    }
}
