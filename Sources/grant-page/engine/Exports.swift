import GrantDocuments
import GrantRules

// The doors between the page's script and the engine: each takes the address and length of a request, which it
// gives back, and returns the address of an answer, which the script gives back.

@_expose(wasm, "room") @_cdecl("page_room")
func room(_ count: Int) -> UnsafeMutablePointer<UInt8> { .allocate(capacity: count) }

@_expose(wasm, "release") @_cdecl("page_release")
func release(_ address: UnsafeMutablePointer<UInt8>) { unsafe address.deallocate() }

private func answer(
    to address: UnsafeMutablePointer<UInt8>, _ count: Int, _ body: (inout Request) -> [UInt8]
) -> Answer {
    var request = unsafe Request(at: address, count: count)
    return unsafe answer(body(&request))
}

/// A plan in JSON or Excel, what to override, its file's name: all that the page shows of it.
@_expose(wasm, "assess") @_cdecl("page_assess")
func assess(_ address: UnsafeMutablePointer<UInt8>, _ count: Int) -> Answer {
    unsafe answer(to: address, count) { Report(request: &$0).pageAnswer }
}

/// The same: `grant-report/1` as the command line writes it.
@_expose(wasm, "report") @_cdecl("page_report")
func report(_ address: UnsafeMutablePointer<UInt8>, _ count: Int) -> Answer {
    unsafe answer(to: address, count) { Report(request: &$0).json(pretty: true) }
}

/// The same and a language: the page for printing and filing.
@_expose(wasm, "printable") @_cdecl("page_printable")
func printable(_ address: UnsafeMutablePointer<UInt8>, _ count: Int) -> Answer {
    unsafe answer(to: address, count) { Report(request: &$0).page($0.language()).html() }
}

/// The same: what would mend it or gain something.
@_expose(wasm, "advise") @_cdecl("page_advise")
func advise(_ address: UnsafeMutablePointer<UInt8>, _ count: Int) -> Answer {
    unsafe answer(to: address, count) { request in
        let advice = AdviceReport(Report(request: &request))?.advice
        var json = JSONWriter(pretty: false)
        json.object { advice?.write(into: &$0) }
        return json.utf8
    }
}

/// A plan in JSON, finished or not, or a workbook: what is to be said of it in the other form, and its bytes.
@_expose(wasm, "convert") @_cdecl("page_convert")
func convert(_ address: UnsafeMutablePointer<UInt8>, _ count: Int) -> Answer {
    var request = unsafe Request(at: address, count: count)
    let report = Report(request: &request)
    let made: (bytes: [UInt8], lost: Text?)?
    var json = JSONWriter(pretty: false)
    do throws(NoRoom) { made = try report.rewritten() } catch {
        json.object { $0.text("refusal", error.message) }
        return unsafe answer(parts: [json.utf8])
    }
    json.object { if let lost = made?.lost { $0.text("lost", lost) } }
    return unsafe answer(parts: [json.utf8, made?.bytes ?? []])
}

/// A plan, what to override, its file's name, a day or nothing: `grant-clawback/1`, or nothing for what is no plan.
@_expose(wasm, "clawback") @_cdecl("page_clawback")
func clawback(_ address: UnsafeMutablePointer<UInt8>, _ count: Int) -> Answer {
    unsafe answer(to: address, count) { ClawbackReport(Report(request: &$0), asOf: Day($0.text()))?.json ?? [] }
}

/// The same without the day and with a language: when duties end, as a calendar.
@_expose(wasm, "calendar") @_cdecl("page_calendar")
func calendar(_ address: UnsafeMutablePointer<UInt8>, _ count: Int) -> Answer {
    unsafe answer(to: address, count) { ClawbackReport(Report(request: &$0), asOf: nil)?.calendar($0.language()) ?? [] }
}

/// A part of a name or of a code, and how many at most: the local governments that have it.
@_expose(wasm, "places") @_cdecl("page_places")
func places(_ address: UnsafeMutablePointer<UInt8>, _ count: Int) -> Answer {
    unsafe answer(to: address, count) { PlacesAnswer.finding($0.text(), atMost: Int($0.text()) ?? 50) }
}

/// What was typed as a code: the place it means, or what is wrong with it.
@_expose(wasm, "code") @_cdecl("page_code")
func code(_ address: UnsafeMutablePointer<UInt8>, _ count: Int) -> Answer {
    unsafe answer(to: address, count) { PlacesAnswer.explaining($0.text()) }
}

/// The words that do not depend on a plan: names of codes, readings and limits.
@_expose(wasm, "words") @_cdecl("page_words")
func words() -> Answer { unsafe answer(WordsAnswer.bytes) }
