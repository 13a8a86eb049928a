import GrantDocuments
import GrantRules

extension World {
    /// What is written takes the place of nothing that is read and of nothing else that is written.
    ///
    /// A file has many names: `plan.json`, `./plan.json`, a link to it, a stream that the shell has opened.
    func requireApart(reading plans: [PlanFile], writing places: [Endpoint]) throws(Failure) {
        if plans.filter({ $0.place == .standardInput }).count > 1 {
            throw .usage("標準入力（-）が2回指定されている。", "standard input (-) is given twice", hint: "1回だけ書く。", "give it once")
        }
        var written: [FileIdentity: Endpoint] = [:]
        for place in places {
            guard let identity = identity(place), let other = written.updateValue(place, forKey: identity) else {
                continue
            }
            throw .sameFile(other, place)
        }
        for plan in plans {
            guard let identity = identity(plan.place), let place = written[identity] else { continue }
            throw .wouldReplace(plan, by: place)
        }
    }

    /// A file that is given again is answered again and counts again in every sum; only the one who gave it knows whether
    /// that is meant.
    func remarkOnDoubles(among plans: [PlanFile], _ language: Language) {
        var names: [FileIdentity: String] = [:]
        var doubles: [(first: String, again: String)] = []
        for plan in plans {
            guard let identity = identity(plan.place) else { continue }
            if let first = names[identity] { doubles.append((first, plan.name)) } else { names[identity] = plan.name }
        }
        if doubles.isEmpty { return }
        let (ja, en) = (doubles.map { "\($0) と \($1)" }, doubles.map { "\($0) and \($1)" })
        complain(
            about: .said(
                Text(
                    ja: "同じファイルが重ねて指定されているので、重ねて数える: \(ja.joined(separator: "、"))",
                    en: "one file is given again and counts again: \(en.joined(separator: ", "))")), language)
    }
}

extension Failure {
    private static let anotherName = Text(ja: "別のファイル名にする。", en: "give another file name")

    fileprivate static func sameFile(_ one: Endpoint, _ other: Endpoint) -> Failure {
        switch (one, other) {
        case (.standardOutput, let file), (let file, .standardOutput):
            let name = file.name
            return .usage(
                "\(name.ja) は標準出力の行き先と同じファイルである。",
                "\(name.en) is where standard output goes, and each would take the other's place",
                hint: anotherName)
        case (_, let file):
            let name = file.name
            return .usage(
                "二つの形式を同じ \(name.ja) に保存しようとしている。", "two formats would be saved as \(name.en)",
                hint: "形式ごとに別のファイルにする。", "give each a file of its own")
        }
    }

    fileprivate static func wouldReplace(_ plan: PlanFile, by place: Endpoint) -> Failure {
        let name = plan.place.name
        switch place {
        case .standardOutput:
            return .usage(
                "標準出力の行き先が計画と同じファイル（\(name.ja)）である。", "standard output goes into the plan (\(name.en))",
                hint: "別のファイルに出力する。", "send it to another file")
        case .standardInput, .file:
            return .usage(
                "報告を計画と同じファイル（\(name.ja)）に保存しようとしている。", "the report would replace the plan (\(name.en))",
                hint: anotherName)
        }
    }
}
