/// Writes the parts that JSON Schemas are made of.
extension JSONWriter {
    mutating func schemaHeader(_ name: String, description: String, comment: String) {
        string("$schema", "https://json-schema.org/draft/2020-12/schema")
        string("$id", "urn:\(name):1")
        string("title", name + "/1")
        string("description", description)
        string("$comment", comment)
    }

    mutating func reference(_ key: String? = nil, to definition: String, _ description: String? = nil) {
        object(key) {
            $0.string("$ref", "#/$defs/" + definition)
            $0.string("description", optional: description)
        }
    }

    mutating func type(_ key: String? = nil, _ type: String, _ description: String? = nil) {
        object(key) {
            $0.string("type", type)
            $0.string("description", optional: description)
        }
    }

    mutating func words(_ key: String? = nil, _ values: [String], _ description: String? = nil) {
        object(key) {
            if values.count == 1 { $0.string("const", values[0]) } else { $0.strings("enum", values) }
            $0.string("description", optional: description)
        }
    }

    mutating func whole(_ key: String, _ limits: ClosedRange<Int64>, _ description: String) {
        object(key) {
            $0.string("type", "integer")
            $0.number("minimum", limits.lowerBound)
            $0.number("maximum", limits.upperBound)
            $0.string("description", description)
        }
    }

    mutating func pattern(_ key: String, _ pattern: String, _ description: String, comment: String? = nil) {
        object(key) {
            $0.string("type", "string")
            $0.string("pattern", pattern)
            $0.string("description", description)
            $0.string("$comment", optional: comment)
        }
    }

    mutating func list(_ key: String, of definition: String, atLeast least: Int64 = 0, _ description: String? = nil) {
        object(key) {
            $0.string("type", "array")
            if least > 0 { $0.number("minItems", least) }
            $0.reference("items", to: definition)
            $0.string("description", optional: description)
        }
    }
}
