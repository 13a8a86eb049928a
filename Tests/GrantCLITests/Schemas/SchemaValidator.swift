import Foundation
import GrantTesting

/// As much of JSON Schema 2020-12 as the two schemas use; any other keyword is an error of the test itself.
struct SchemaValidator {
    struct UnknownKeyword: Error { let keyword: String }

    private let root: JSONValue
    private let patterns = Patterns()
    private static let annotations: Set<String> = [
        "$schema", "$id", "$comment", "$defs", "title", "description", "format", "examples",
    ]

    init(_ schema: [UInt8]) throws { root = try JSONValue(schema) }

    func accepts(_ value: JSONValue) throws -> Bool { try accepts(value, root) }

    private func accepts(_ value: JSONValue, _ schema: JSONValue) throws -> Bool {
        guard case .object(let keywords) = schema else { return schema == .bool(true) }
        for keyword in keywords where !SchemaValidator.annotations.contains(keyword.key) {
            guard try holds(keyword.key, keyword.value, value, in: schema) else { return false }
        }
        return true
    }

    private func holds(_ keyword: String, _ rule: JSONValue, _ value: JSONValue, in schema: JSONValue) throws -> Bool {
        switch keyword {
        case "$ref": return try accepts(value, definition(rule.text ?? ""))
        case "type": return isType(value, rule.text ?? "")
        case "const": return value == rule
        case "enum": return rule.elements?.contains(value) ?? false
        case "allOf": return try (rule.elements ?? []).allSatisfy { try accepts(value, $0) }
        case "anyOf": return try (rule.elements ?? []).contains { try accepts(value, $0) }
        case "if":
            let branch = schema[try accepts(value, rule) ? "then" : "else"]
            return try branch.map { try accepts(value, $0) } ?? true
        case "then", "else", "minContains", "maxContains": return true
        case "minimum": return value.number.map { $0 >= rule.number ?? 0 } ?? true
        case "maximum": return value.number.map { $0 <= rule.number ?? 0 } ?? true
        case "minLength": return value.text.map { Decimal($0.unicodeScalars.count) >= rule.number ?? 0 } ?? true
        case "pattern": return try value.text.map { try patterns.match($0, rule.text ?? "") } ?? true
        case "minItems": return value.elements.map { Decimal($0.count) >= rule.number ?? 0 } ?? true
        case "items": return try (value.elements ?? []).allSatisfy { try accepts($0, rule) }
        case "contains":
            guard let elements = value.elements else { return true }
            let count = Decimal(try elements.filter { try accepts($0, rule) }.count)
            return count >= schema["minContains"]?.number ?? 1 && count <= schema["maxContains"]?.number ?? count
        default: return try holdsForObject(keyword, rule, value, in: schema)
        }
    }

    private func holdsForObject(_ keyword: String, _ rule: JSONValue, _ value: JSONValue, in schema: JSONValue) throws
        -> Bool
    {
        guard case .object(let members) = value else { return true }
        switch keyword {
        case "required": return (rule.elements ?? []).allSatisfy { key in members.contains { $0.key == key.text } }
        case "properties":
            return try members.allSatisfy { member in try rule[member.key].map { try accepts(member.value, $0) } ?? true
            }
        case "additionalProperties":
            return try members.allSatisfy { member in
                try schema["properties"]?[member.key] != nil || accepts(member.value, rule)
            }
        case "propertyNames": return try members.allSatisfy { try accepts(.string($0.key), rule) }
        default: throw UnknownKeyword(keyword: keyword)
        }
    }

    private func isType(_ value: JSONValue, _ type: String) -> Bool {
        switch value {
        case .null: type == "null"
        case .bool: type == "boolean"
        case .number: type == "number" || type == "integer" && value.isWhole
        case .string: type == "string"
        case .array: type == "array"
        case .object: type == "object"
        }
    }

    private func definition(_ reference: String) throws -> JSONValue {
        guard reference.hasPrefix("#/$defs/"), let found = root["$defs"]?[String(reference.dropFirst(8))] else {
            throw UnknownKeyword(keyword: reference)
        }
        return found
    }
}

/// Compiled once: a schema is asked thousands of times.
private final class Patterns {
    private var compiled: [String: NSRegularExpression] = [:]

    func match(_ text: String, _ pattern: String) throws -> Bool {
        let expression = try compiled[pattern] ?? NSRegularExpression(pattern: pattern)
        compiled[pattern] = expression
        return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }
}
