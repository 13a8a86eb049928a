extension [String] {
    /// What the library's own does for lists of any kind, which looks the kind up by its name first: with what that
    /// brings along it takes a thirtieth of a start.
    package func joined(separator: String = "") -> String {
        var whole = first ?? ""
        for part in dropFirst() {
            whole += separator
            whole += part
        }
        return whole
    }
}
