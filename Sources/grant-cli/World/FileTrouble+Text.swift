import GrantRules

extension FileTrouble {
    var message: Text {
        let name = place.name
        switch reason {
        case .missing:
            return Text(ja: "\(name.ja) が見つからない。パスを確かめる。", en: "\(name.en) is not there; check the path")
        case .forbidden:
            return Text(
                ja: "\(name.ja) を開く権限がない。ファイルの権限を確かめる。",
                en: "no permission to open \(name.en); check the file's permissions")
        case .isDirectory:
            return Text(
                ja: "\(name.ja) はディレクトリで、ファイルではない。ファイル名を指定する。",
                en: "\(name.en) is a directory, not a file; name a file")
        case .noSpace:
            return Text(
                ja: "\(name.ja) に書き込む空き容量がない。空きを作ってからやり直す。",
                en: "no space left to write \(name.en); make room and run again")
        case .closedPipe:
            return Text(
                ja: "出力の相手が先に終了したため、最後まで書き出せなかった。",
                en: "whoever was reading the output went away before its end")
        case .interrupted:
            return Text(
                ja: "中断した。出力の相手が読まないため、最後の行は途中までかもしれない。",
                en: "interrupted; nobody read the output, so its last line may be cut off")
        case .readOnly:
            return Text(
                ja: "\(name.ja) は書き込めない場所にある。別の場所を指定する。",
                en: "\(name.en) is in a place that cannot be written; name another")
        case .tooManyOpen:
            return Text(
                ja: "開けるファイル数の上限に達したため、\(name.ja) を開けない。",
                en: "\(name.en) cannot be opened, because too many files are open")
        case .wholePlan:
            return Text(
                ja: "\(name.ja) は1件の計画で、1行に1件の形ではない。grant-cli check を使う。",
                en: "\(name.en) is one plan and not one plan a line; use grant-cli check")
        case .other(let code):
            return Text(
                ja: "\(name.ja) を読み書きできない（システムの番号 \(code)）。",
                en: "\(name.en) cannot be read or written (system error \(code))")
        }
    }
}
