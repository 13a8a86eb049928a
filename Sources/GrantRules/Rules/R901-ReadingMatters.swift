extension Code { package static let readingMatters = Code(.r, 901) }

extension Rule {
    /// The answer hangs on a question that nobody has settled yet.
    static let readingMatters = Rule(
        code: .readingMatters, severity: .warning,
        title: "解釈によって変わる結果", "the answer hangs on a reading",
        reason: "資料や法令の読み方が一つに定まらず、どちらを採るかによって国費、判定又は加算金が変わる。",
        "The slides or the law can be read in more than one way, and the national share, the verdict or a surcharge "
            + "depends on which.",
        remedy: "内閣府に照会し、回答を \"readings\" に記す。", "ask the ministry and record the answer in \"readings\"",
        sources: [.reading(.tierMixing), .reading(.existingWithNew), .reading(.outsideArea)],
        examples: [
            Example("30人を2か所", "two of 30 people") { $0.build(capacities: [30, 30]) },
            Example("30人を3か所", "three of 30 people", gives: [.tooManyOfSize], at: .root) {
                $0.build(capacities: [30, 30, 30])
            },
            Example("30人を3か所、解釈を確定", "the same, settled by an answer", gives: [.tooManyOfSize]) {
                $0.build(capacities: [30, 30, 30])
                $0.answer(.counts)
            },
        ],
        check: .readings { outcomes, breaches in
            for outcome in outcomes
            where outcome.inUse.isOpen && outcome.inUse.reading != .rounding && outcome.matters {
                breaches.add(Breach(.readingMatters, at: .root, reading: outcome.inUse.reading))
            }
        },
        message: { its in
            guard let outcome = its.assessment.readings.first(where: { $0.inUse.reading == its.breach.reading }) else {
                return Text(ja: "解釈によって結果が変わる。", en: "the answer hangs on a reading")
            }
            let title = outcome.inUse.question.title
            var range = YenRange(outcome.used.nationalShare)
            for other in outcome.alternatives { range.include(other.outcome.nationalShare) }
            guard range.min != range.max else {
                return Text(
                    ja: "\(title.ja)によって、判定が変わる（国費はどちらも\(range.min.ja)）。",
                    en: "the verdict depends on \(title.en); the national share is \(range.min.en) either way")
            }
            return Text(
                ja: "\(title.ja)によって、国費は\(range.min.ja)から\(range.max.ja)まで変わる。",
                en: "depending on \(title.en), the national share is between \(range.min.en) and \(range.max.en)")
        },
        settled: .settlement(
            { reckoning, breaches in
                for reading in reckoning.readings where reading.inUse.isOpen && reading.matters {
                    breaches.add(Breach(.readingMatters, at: .root, reading: reading.inUse.reading))
                }
            },
            { its in
                guard let reading = its.reckoning.readings.first(where: { $0.inUse.reading == its.breach.reading })
                else { return nil }
                var range = YenRange(reading.used)
                for other in reading.alternatives { range.include(other.surcharge) }
                let title = reading.inUse.question.title
                return Text(
                    ja: "\(title.ja)によって、加算金の計は\(range.min.ja)から\(range.max.ja)まで変わる。",
                    en: "depending on \(title.en), the surcharge is between \(range.min.en) and \(range.max.en) in all")
            }))
}
