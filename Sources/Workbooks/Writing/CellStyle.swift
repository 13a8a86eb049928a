/// The few looks of a cell. Whatever may be filled in is not locked when its sheet is.
package enum CellStyle: Int, CaseIterable, Sendable {
    case plain, title, hint, heading, optionalHeading
    /// To be filled in.
    case text, amount, day, wrapped
    case total, totalAmount, error, warning

    private enum Font: Int { case regular, title, hint, bold, alarm }
    /// The first two are Excel's own.
    private enum Fill: Int { case none, dots, blue, red, yellow, grey }
    /// But for the last, Excel's own numbers.
    private enum Format: Int {
        case general = 0
        case amount = 3
        case text = 49
        case day = 164
    }

    private static let left: XML = "vertical=\"center\""
    private static let top: XML = "vertical=\"top\""
    private static let topCenter: XML = "horizontal=\"center\" vertical=\"top\""
    private static let center: XML = "horizontal=\"center\" vertical=\"center\""
    private static let centerWrapped: XML = "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""
    private static let topWrapped: XML = "vertical=\"top\" wrapText=\"1\""

    private var xf: XML {
        switch self {
        case .plain: xf(.regular, CellStyle.left, .general, isFramed: false)
        case .title: xf(.title, CellStyle.left, .general, isFramed: false)
        case .hint: xf(.hint, CellStyle.top, .general, isFramed: false)
        case .heading: xf(.bold, CellStyle.centerWrapped, .text, .blue)
        case .optionalHeading: xf(.regular, CellStyle.centerWrapped, .text, .grey)
        case .text: xf(.regular, CellStyle.left, .text, isOpen: true)
        case .amount: xf(.regular, CellStyle.left, .amount, isOpen: true)
        case .day: xf(.regular, CellStyle.center, .day, isOpen: true)
        case .wrapped: xf(.regular, CellStyle.topWrapped, .text, isOpen: true)
        case .total: xf(.bold, CellStyle.left, .text, .blue)
        case .totalAmount: xf(.bold, CellStyle.left, .amount, .blue)
        case .error: xf(.alarm, CellStyle.topCenter, .text, .red)
        case .warning: xf(.bold, CellStyle.topCenter, .text, .yellow)
        }
    }

    private func xf(
        _ font: Font, _ alignment: XML, _ format: Format, _ fill: Fill = .none, isFramed: Bool = true,
        isOpen: Bool = false
    ) -> XML {
        """
        <xf numFmtId="\(format.rawValue)" fontId="\(font.rawValue)" fillId="\(fill.rawValue)" \
        borderId="\(isFramed ? 1 : 0)" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" \
        applyAlignment="1" applyProtection="1"><alignment \(alignment)/><protection locked="\(isOpen ? 0 : 1)"/></xf>
        """
    }

    /// The part of styles. The base of all looks is not locked, because what is pasted takes that.
    static var part: XML {
        let edges = XML(["left", "right", "top", "bottom"] as [XML]) {
            "<\($0) style=\"thin\"><color rgb=\"FFBFBFBF\"/></\($0)>"
        }
        let fills = XML(["FFDDEBF7", "FFFFC7CE", "FFFFEB9C", "FFF2F2F2"]) {
            """
            <fill><patternFill patternType="solid"><fgColor rgb="\($0)"/><bgColor indexed="64"/></patternFill></fill>
            """
        }
        return """
            <styleSheet xmlns="\(Namespace.sheets)">\
            <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
            <fonts count="5">\(font(11))\(font(14, "<b/>"))\(font(9, color: "FF595959"))\(font(11, "<b/>"))\
            \(font(11, "<b/>", color: "FF9C0006"))</fonts>\
            <fills count="6"><fill><patternFill patternType="none"/></fill>\
            <fill><patternFill patternType="gray125"/></fill>\(fills)</fills>\
            <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
            <border>\(edges)<diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0">\
            <protection locked="0"/></xf></cellStyleXfs>\
            <cellXfs count="\(allCases.count)">\(XML(allCases) { $0.xf })</cellXfs>\
            <cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """
    }

    private static func font(_ size: Int, _ weight: XML = "", color: String = "FF000000") -> XML {
        """
        <font>\(weight)<sz val="\(size)"/><color rgb="\(color)"/><name val="游ゴシック"/><family val="3"/>\
        <charset val="128"/></font>
        """
    }
}
