import GrantDocuments
import GrantRules

/// One line on the terminal that says how far a long run has come.
struct Progress {
    private let world: World
    private let language: Language
    private let total: Int?
    private let begun: Double
    private var shown: Double
    private var bytes = 0
    private var isShown = false

    /// Shorter runs show nothing.
    private static let patience = 1.0
    private static let pause = 0.2

    /// None unless standard error is a terminal that standard output does not write to as well.
    init?(_ files: [PlanFile], _ world: World, _ language: Language) {
        guard world.complainsToTerminal(), world.terminalColumns() == nil, world.environment("TERM") != "dumb" else {
            return nil
        }
        self.world = world
        self.language = language
        let sizes = files.map { world.streams.size($0.place) }
        total = sizes.contains { $0 == nil } ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) }
        begun = world.streams.seconds()
        shown = begun + Progress.patience - Progress.pause
    }

    mutating func advance(lines: Int, bytes more: Int) {
        bytes += more
        let now = world.streams.seconds()
        guard now - shown >= Progress.pause else { return }
        shown = now
        isShown = true
        let text = text(lines, seconds: now - begun)[language]
        world.complain(Array("\r\u{1B}[K".utf8) + TerminalText(text: text).utf8)
    }

    /// Leaves the terminal as it was.
    func end() { if isShown { world.complain(Array("\r\u{1B}[K".utf8)) } }

    /// 120,000 lines  85 MB/s  about 3 s left
    private func text(_ lines: Int, seconds: Double) -> Text {
        let count = Int64(lines).grouped
        let rate = Int64(Double(bytes) / seconds / 1e6)
        guard let total, bytes > 0 else {
            return Text(ja: "\(count)行  \(rate) MB/秒", en: "\(count) lines  \(rate) MB/s")
        }
        let left = Int64((Double(max(0, total - bytes)) / Double(bytes) * seconds).rounded(.up))
        return Text(
            ja: "\(count)行  \(rate) MB/秒  残り約\(left)秒", en: "\(count) lines  \(rate) MB/s  about \(left) s left")
    }
}
