import GrantRules

extension Tally {
    /// `grant-tally/1`, indented.
    package func json(_ order: FundingOrder, tool: Report.Tool) -> [UInt8] {
        JSONWriter.document { json in
            json.head("grant-tally/1", tool, nil)
            json.number("lines", Int64(lines))
            json.number("blankLines", Int64(blank))
            json.object("verdicts") {
                $0.sums("conforms", conforms)
                $0.sums("violations", violations)
                $0.object("unreadable") { $0.number("plans", Int64(unreadable)) }
            }
            json.object("types") {
                $0.sums(PlanType.standard.rawValue, standard)
                $0.sums(PlanType.highStandard.rawValue, highStandard)
            }
            json.object("programmes") { list in
                for count in programmes {
                    list.object(count.programme.id.text) {
                        $0.number("plans", Int64(count.plans))
                        $0.number("items", Int64(count.items))
                    }
                }
            }
            json.object("codes") { for count in codes { $0.number(count.code.rawValue, Int64(count.lines)) } }
            json.sums("all", all)
            json.object("appropriation") {
                $0.string("source", Fact.ID.appropriation.text)
                $0.yen("amount", order.appropriation)
                $0.yen("nationalShare", all.nationalShare)
                if let percent = order.percent(of: all.nationalShare) {
                    $0.literal("percent", percent)
                } else {
                    $0.null("percent")
                }
                $0.number("usedUpAfterLine", orNull: order.usedUpAfter.map { Int64($0) })
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func sums(_ key: String, _ sums: Tally.Sums) {
        object(key) {
            $0.number("plans", Int64(sums.plans))
            $0.yen("declared", sums.declared)
            $0.yen("eligible", sums.eligible)
            $0.yen("nationalShare", sums.nationalShare)
            $0.yen("min", sums.min)
            $0.yen("max", sums.max)
        }
    }
}

extension FundingOrder {
    /// How much of the appropriation a sum is, in percent with two digits, rounded down: 104.50.
    func percent(of sum: Yen) -> String? {
        guard sum.amount < .max, appropriation.amount >= 10_000 else { return nil }
        let hundredths = sum.amount / (appropriation.amount / 10_000)
        let tail = String(hundredths % 100)
        return String(hundredths / 100) + "." + (tail.utf8.count == 1 ? "0" : "") + tail
    }
}
