import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

@Suite struct ClawbackTests {
    private func schedule(asOf: String? = nil) throws -> ClawbackSchedule {
        let report = try PlannerFixtures.report("repayment")
        return try #require(ClawbackReport(report, asOf: asOf.flatMap { Day($0) })).schedule
    }

    /// 36 and 60 months from 2021-10-01, as section 7 of docs/specification.md counts them; 2020-02-28 likewise.
    @Test func `periods follow one another without a gap`() throws {
        let entries = try schedule().companies
        #expect(entries[0].periods.map { $0.first.text } == ["2021-10-01", "2024-10-02"])
        #expect(entries[0].periods.map { $0.last.text } == ["2024-10-01", "2026-10-01"])
        #expect(entries[2].periods.map { $0.last.text } == ["2023-02-28", "2025-02-28"])
        #expect(entries[3].periods.isEmpty)
    }

    @Test func `each company stands where its dates put it`() throws {
        let schedule = try schedule()
        #expect(schedule.companies.map { $0.state } == [.staying, .due, .leftAfterEnd, .startUnknown])
        #expect(!schedule.isComplete)
        // 1,000,000 × 1/2; national 750,000 × 1/2.
        #expect(schedule.totalDue.total == 500_000)
        #expect(schedule.totalDue.national == 375_000)
        #expect(schedule.totalDue.local == 125_000)
    }

    @Test(arguments: [
        ("2021-09-30", 0), ("2021-10-01", 1_000_000), ("2024-10-01", 1_000_000), ("2024-10-02", 500_000),
        ("2026-10-01", 500_000), ("2026-10-02", 0),
    ]) func `what would be due changes on the day after a period`(_ day: String, _ yen: Int64) throws {
        #expect(try schedule(asOf: day).totalOnAsOf.total == yen)
    }

    @Test func `the calendar has the days of those that stay`() throws {
        let turns = try schedule().calendar
        #expect(turns.map { $0.day.text } == ["2024-10-01", "2026-10-01"])
        #expect(turns.map { $0.next?.share.text } == ["1/2", nil])
    }
}

@Suite struct CalendarFileTests {
    private func file(_ edit: (inout [UInt8]) -> Void = { _ in }, _ language: Language = .ja) throws -> [UInt8] {
        var bytes = try PlannerFixtures.bytes("repayment")
        edit(&bytes)
        let report = Report(of: bytes, file: "repayment.json", options: .test)
        return try #require(ClawbackReport(report, asOf: nil)).render(.ics, language, style: PlannerFixtures.plain)
    }

    @Test(arguments: Language.allCases) func `lines end in CRLF and take at most 75 bytes`(_ language: Language) throws
    {
        let bytes = try file({ _ in }, language)
        #expect(Array(bytes.suffix(2)) == [0x0D, 0x0A])
        for (index, byte) in bytes.enumerated() where byte == 0x0A { #expect(bytes[index - 1] == 0x0D) }
        for line in bytes.split(separator: 0x0A) {
            #expect(line.count - 1 <= 75)
            #expect(String(strict: line) != nil, "a scalar is cut")
        }
    }

    @Test(arguments: Language.allCases) func `the file is as recorded`(_ language: Language) throws {
        try expectGolden(try file({ _ in }, language), "../planner/golden/clawback.\(language.rawValue).ics")
    }

    @Test func `a parser of its own reads back what was meant`() throws {
        let calendar = try ICalendar(try file())
        #expect(calendar.properties["VERSION"] == "2.0")
        #expect(calendar.properties["PRODID"] != nil)
        #expect(calendar.events.count == 2)
        for event in calendar.events {
            for name in ["UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY"] {
                #expect(event[name] != nil, "\(name)")
            }
        }
        #expect(calendar.events.map { $0["DTSTART;VALUE=DATE"] } == ["20241001", "20261001"])
        #expect(calendar.events.map { $0["DTEND;VALUE=DATE"] } == ["20241002", "20261002"])
        #expect(Set(calendar.events.map { $0["UID"] }).count == 2)
        let summary = try #require(calendar.events[0]["SUMMARY"])
        #expect(summary.hasPrefix(#"株式会社とても長い名前の、そして記号; やコンマ,を含む\データ分析研究所ホールディングス"#))
    }

    @Test func `the same plan gives the same bytes and another amount the same ids`() throws {
        #expect(try file() == file())
        let changed = try file { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            bytes = Array(text.replacing("\"amount\": 1000000", with: "\"amount\": 900000").utf8)
        }
        #expect(try changed != file())
        #expect(try ICalendar(changed).events.map { $0["UID"] } == ICalendar(try file()).events.map { $0["UID"] })
    }
}

/// Enough of RFC 5545 to read a calendar back: unfolding, properties, escapes, one level of components.
private struct ICalendar {
    struct Malformed: Error { let line: String }

    var properties: [String: String] = [:]
    var events: [[String: String]] = []

    init(_ bytes: [UInt8]) throws {
        var lines: [String] = []
        var physical = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(
            separator: "\r\n".unicodeScalars.first!
        )
        .map { String(String.UnicodeScalarView($0)) }
        physical = physical.map { $0.hasPrefix("\n") ? String($0.unicodeScalars.dropFirst()) : $0 }.filter {
            !$0.isEmpty
        }
        for line in physical {
            if line.hasPrefix(" ") { lines[lines.count - 1] += line.dropFirst() } else { lines.append(line) }
        }
        guard lines.first == "BEGIN:VCALENDAR", lines.last == "END:VCALENDAR" else {
            throw Malformed(line: lines.first ?? "")
        }
        var event: [String: String]?
        for line in lines.dropFirst().dropLast() {
            guard let colon = line.firstIndex(of: ":") else { throw Malformed(line: line) }
            let (name, value) = (String(line[..<colon]), ICalendar.unescaped(String(line[line.index(after: colon)...])))
            switch (name, value) {
            case ("BEGIN", "VEVENT"): event = [:]
            case ("END", "VEVENT"):
                guard let whole = event else { throw Malformed(line: line) }
                events.append(whole)
                event = nil
            default:
                if event == nil { properties[name] = value } else { event?[name] = value }
            }
        }
    }

    private static func unescaped(_ text: String) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                result.append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }
}
