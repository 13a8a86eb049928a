import Foundation
import GrantTesting

/// One change somewhere in a document.
struct Mutation: Sendable, CustomStringConvertible {
    let description: String
    let document: JSONValue

    /// Every value replaced by every other kind of value, every key left out, an unknown key in every object, every
    /// element doubled.
    static func all(of document: JSONValue) -> [Mutation] {
        var mutations: [Mutation] = []
        walk(document, "") { description, changed in
            mutations.append(Mutation(description: description, document: changed))
        }
        return mutations
    }

    private static let replacements: [(String, JSONValue)] = [
        ("null", .null), ("true", .bool(true)), ("0", .number(0)), ("1", .number(1)), ("-1", .number(-1)),
        ("1201", .number(1201)), ("100001", .number(100_001)), ("1.5", .number(1.5)),
        ("10^13", .number(10_000_000_000_000)), ("''", .string("")), ("'x'", .string("x")),
        ("'072028'", .string("072028")), ("'070009'", .string("070009")), ("'480002'", .string("480002")),
        ("'2021-13-01'", .string("2021-13-01")), ("'2021-4-1'", .string("2021-4-1")),
        ("'0000-01-01'", .string("0000-01-01")), ("'2024-02-29'", .string("2024-02-29")),
        ("'0/1'", .string("0/1")), ("'01/2'", .string("01/2")), ("'1/1000000000'", .string("1/1000000000")),
        ("'2/4'", .string("2/4")), ("'overseas'", .string("overseas")), ("'public'", .string("public")),
        ("'private'", .string("private")), ("'paid'", .string("paid")), ("'standard'", .string("standard")),
        ("'counts'", .string("counts")), ("'together'", .string("together")), ("'rounding'", .string("rounding")),
        ("[]", .array([])), ("{}", .object([])),
    ]

    private static func walk(_ value: JSONValue, _ path: String, _ yield: (String, JSONValue) -> Void) {
        for (name, replacement) in replacements where replacement != value { yield(path + " → " + name, replacement) }
        switch value {
        case .object(let members):
            for (index, member) in members.enumerated() {
                var rest = members
                rest.remove(at: index)
                yield(path + "/" + member.key + " left out", .object(rest))
                walk(member.value, path + "/" + member.key) { description, changed in
                    var others = members
                    others[index].value = changed
                    yield(description, .object(others))
                }
            }
            yield(path + " with an unknown key", .object(members + [.init(key: "capasity", value: .number(1))]))
            let isFacility = members.contains { $0.key == "operation" }
            if isFacility, !members.contains(where: { $0.key == "operatorContribution" }) {
                yield(
                    path + " with operatorContribution",
                    .object(members + [.init(key: "operatorContribution", value: .number(1))]))
            }
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                yield(path + "/\(index) doubled", .array(elements + [element]))
                walk(element, path + "/\(index)") { description, changed in
                    var others = elements
                    others[index] = changed
                    yield(description, .array(others))
                }
            }
        case .null, .bool, .number, .string: break
        }
    }
}
