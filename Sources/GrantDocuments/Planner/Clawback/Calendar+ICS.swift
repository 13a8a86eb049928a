public import GrantRules

/// Text of an iCalendar property (RFC 5545, 3.3.11).
package enum CalendarTextFormat: VisibleTextFormat {
    package static func spell(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
        switch scalar {
        case "\\", ";", ",": utf8.append(UInt8(ascii: "\\"))
        default: break
        }
        scalar.append(to: &utf8)
    }
}

typealias CalendarText = Escaped<CalendarTextFormat>

/// An iCalendar stream while it is written: lines end in CRLF and are folded at 75 bytes (3.1).
struct CalendarWriter {
    private(set) var utf8: [UInt8] = []

    static let longestLine = 75

    mutating func line(_ text: CalendarText) {
        var used = 0
        var place = 0
        let bytes = text.utf8
        while place < bytes.count {
            var end = place + 1
            // A scalar is never cut.
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            if used + end - place > CalendarWriter.longestLine {
                utf8 += "\r\n ".utf8
                used = 1
            }
            utf8 += bytes[place..<end]
            used += end - place
            place = end
        }
        utf8 += "\r\n".utf8
    }
}

extension ClawbackReport {
    /// What a calendar can hold: its years have four digits, and an event ends on the day after its own.
    package var events: [ClawbackSchedule.Turn] { schedule.calendar.filter { $0.day.next.year <= 9999 } }

    /// A day for each end of a period of a company that stays.
    ///
    /// No clock is read: an event is stamped with the day its scheme counts from, and its id is made from what says
    /// which duty it is, so that a calendar which takes the file in again changes the event and adds none.
    public func calendar(_ language: Language) -> [UInt8] {
        var writer = CalendarWriter()
        writer.line("BEGIN:VCALENDAR")
        writer.line("VERSION:2.0")
        writer.line("PRODID:-//grant-calculator//\(report.tool.name)//\(language.say("JA", "EN"))")
        writer.line("CALSCALE:GREGORIAN")
        writer.line("X-WR-CALNAME:\(language.say("返還", "Repayment")): \(report.name)")
        for turn in events {
            let entry = schedule.companies[turn.entry]
            guard let start = entry.start, let period = entry.periods.first(where: { $0.last == turn.day }) else {
                continue
            }
            writer.line("BEGIN:VEVENT")
            writer.line("UID:\(uid(of: turn))")
            writer.line("DTSTAMP:\(start.compact)T000000Z")
            writer.line("DTSTART;VALUE=DATE:\(turn.day.compact)")
            writer.line("DTEND;VALUE=DATE:\(turn.day.next.compact)")
            writer.line("SUMMARY:\(sentence(of: turn)[language])")
            writer.line(
                "DESCRIPTION:\(description(of: period, entry)[language])")
            writer.line("TRANSP:TRANSPARENT")
            writer.line("END:VEVENT")
        }
        writer.line("END:VCALENDAR")
        return writer.utf8
    }

    private func description(of period: ClawbackSchedule.Period, _ entry: ClawbackSchedule.Entry) -> Text {
        let source = scheme?.source ?? ""
        let total = period.amount
        return Text(
            ja: "\(period.first.ja)からこの日までに退去すると\(total.total.ja)（国費 \(total.national.ja)、地方 \(total.local.ja)）の返還。"
                + "根拠 \(source)。",
            en:
                "leaving from \(period.first.text) to this day: \(total.total.en) to be paid back (national \(total.national.en), "
                + "local \(total.local.en)); \(source)")
    }

    private func uid(of turn: ClawbackSchedule.Turn) -> String {
        let company = schedule.companies[turn.entry].company
        let applicant = report.assessment?.plan.draft.applicant.code.text ?? ""
        var words = [applicant, company.id, company.name, company.facility]
        words.append("\(turn.step.withinMonths)")
        // Each word with its length, so that no two lists read alike.
        let bytes = words.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) }
        return String(SHA256.hex(of: bytes).prefix(40)) + "@grant-calculator"
    }
}

extension Day {
    /// `20241001`
    fileprivate var compact: String { String(text.unicodeScalars.filter { $0 != "-" }.map { Character($0) }) }
}
