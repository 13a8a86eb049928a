extension Code { package static let disadvantagedAreaUnsure = Code(.e, 103) }

extension Rule {
    /// A claim and the reference list should say the same; neither is decisive by itself.
    static let disadvantagedAreaUnsure = Rule(
        code: .disadvantagedAreaUnsure, severity: .warning,
        title: "条件不利地域の確認", "disadvantaged area to be confirmed",
        reason: "この交付金の条件不利地域の一覧は示されていない。参考一覧（移住支援金）は、埼玉県については県がこの交付金のものと認めているが、東京都、千葉県、神奈川県については確認されていない。"
            + "申告と食い違う場合は確認を要する。",
        "No list is printed for this grant. The reference list (of another scheme) is confirmed for this one by "
            + "Saitama Prefecture, and by nobody for Tokyo, Chiba and Kanagawa. Where the claim and the list differ, "
            + "the place needs to be confirmed.",
        remedy: "該当する法令や告示を確かめ、\"disadvantagedArea\" の \"basis\" に書く。",
        "confirm the law or notice that applies and write it in the \"basis\" of \"disadvantagedArea\"",
        sources: [.fact(.applicants), .project],
        examples: [
            Example("一覧にあり、申告もある町", "listed, with a claim", gives: [.outsideTerritory]) {
                $0.applicant = Applicant(code: .okutama, name: "奥多摩町", disadvantagedArea: Claim(basis: "過疎地域自立促進特別措置法"))
                $0.company { $0.headquarters = .overseas }
            },
            Example("一覧にあり、申告がない町", "listed, without a claim", gives: [.outsideTerritory], at: .applicant) {
                $0.applicant = Applicant(code: .okutama, name: "奥多摩町")
                $0.company { $0.headquarters = .overseas }
            },
            Example("東京圏外では申告は要らない", "outside the Tokyo area nobody asks") {
                $0.applicant.disadvantagedArea = Claim(basis: "過疎地域自立促進特別措置法")
            },
        ],
        check: .plan { filing, breaches in
            switch filing.applicantCase {
            case .municipalityWithDisadvantagedArea:
                let claimed = filing.plan.draft.applicant.disadvantagedArea != nil
                guard claimed != DisadvantagedAreas.lists(filing.plan.draft.applicant.code) else { return }
                breaches.add(.disadvantagedAreaUnsure, at: claimed ? .applicant.field(.disadvantagedArea) : .applicant)
            case .prefectureInTokyoArea:
                for (item, line) in filing.plan.lines.enumerated() where line.lines.isPlace {
                    guard let place = line.place, filing.allowsPlace(of: line),
                        line.hasClaim != DisadvantagedAreas.lists(place)
                    else { continue }
                    breaches.add(
                        .disadvantagedAreaUnsure,
                        at: line.hasClaim ? line.path.field(.disadvantagedArea) : line.path, item: item)
                }
            case .outsideTokyoArea, nil: break
            }
        },
        message: { its in
            let applicant = its.assessment.plan.draft.applicant
            let name =
                its.breach.item < 0
                ? Text(quoting: applicant.name)
                : Text(ja: "\(its.name.ja)の所在地", en: "the place of \(its.name.en)")
            // Either way all places lie in the applicant's own prefecture.
            let list = Rule.referenceList(for: applicant.code)
            if its.breach.path.isClaim {
                "\(name.ja)は条件不利地域を含むと申告されているが、参考一覧（\(list.ja)）にはない。"
                "\(name.en) is claimed to include a disadvantaged area, but is not on the reference list (\(list.en))"
            } else {
                "\(name.ja)は参考一覧（\(list.ja)）にあるが、この交付金での根拠が申告されていない。"
                "\(name.en) is on the reference list (\(list.en)), but the plan gives no basis for this grant"
            }
        })
}

extension Rule {
    /// What the reference list is called inside a sentence, and whether it is this grant's there.
    fileprivate static func referenceList(for code: LocalGovernmentCode) -> Text {
        DisadvantagedAreas.isConfirmed(for: code)
            ? Text(
                ja: "移住支援金のもの。埼玉県は、この交付金も同じ一覧によると認めている",
                en: "the one of the relocation support scheme, which Saitama Prefecture has confirmed for this grant")
            : Text(
                ja: "移住支援金のもの。この交付金の一覧とは確認されていない",
                en: "the one of the relocation support scheme, which nobody has confirmed for this grant")
    }
}
