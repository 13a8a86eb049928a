import GrantRules

/// A node as a sentence names it.
struct Place {
    var pointer = ""
    /// The keys on the way, the last of the value or of the list that it is an element of.
    var keys: [String] = []
    /// Its place in a list, from 0.
    var element: Int?

    /// Nil for the whole document.
    var key: String? { keys.last }

    /// "amount", or 「"costs" の2件目」.
    var name: Text {
        guard let key else { return Text(ja: "ファイル全体", en: "the whole file") }
        let quoted = "\"" + key + "\""
        guard let element else { return Text(ja: quoted, en: quoted) }
        return Text(ja: "\(quoted) の\(element + 1)件目", en: "entry \(element + 1) of \(quoted)")
    }
}
