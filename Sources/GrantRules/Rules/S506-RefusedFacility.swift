extension Code { package static let refusedFacility = Code(.s, 506) }

extension Rule {
    static let refusedFacility = Rule(
        code: .refusedFacility, severity: .error,
        title: "認められない施設の利用", "uses a refused facility",
        reason: "利用する施設が認められないときは、その企業への進出支援金も認められない。",
        "When the facility is refused, the payment to a company that uses it is refused as well.",
        remedy: "施設が認められるように改めるか、認められる施設を \"facility\" に書く。",
        "mend what refuses the facility, or name an admitted one in \"facility\"",
        sources: [.fact(.companiesFromOutside)],
        examples: [
            Example("認められる施設を利用", "uses an admitted facility") { _ in },
            Example(
                "4か所目の施設を利用", "uses the fourth facility", gives: [.tooManyFacilities], at: .company(0).field(.facility)
            ) {
                $0.build(capacities: [10, 10, 10, 10])
                $0.company { $0.facility = "office-4" }
            },
            Example("3か所目の施設を利用", "uses the third facility") {
                $0.build(capacities: [10, 10, 10])
                $0.company { $0.facility = "office-3" }
            },
        ],
        limit: .refusing(.companies) { candidate, running, breaches in
            guard running.isRefused(candidate.line.facility) else { return }
            candidate.refuse(by: .refusedFacility)
            breaches.add(.refusedFacility, at: candidate.line.path.field(.facility), item: candidate.item)
        },
        message: { its in
            let facility = its.assessment.company(of: its.breach).facility
            "\(its.name.ja)が利用する施設\(facility.ja)は認められない。"
            "\(its.name.en) uses the facility \(facility.en), which is refused"
        })
}
