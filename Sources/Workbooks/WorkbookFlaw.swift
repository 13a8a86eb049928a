/// Why a file is no workbook that can be read; of a part, its name.
package enum WorkbookFlaw: Error, Equatable, Sendable {
    /// What the file is instead.
    case otherFile(OtherFile)
    /// Locked with a password.
    case encrypted
    /// Begins as a workbook does and does not end as one.
    case cutOff
    /// There is more than is read.
    case exceeds(Bound)
    /// An archive whose figures contradict each other, or with two parts in one place or under one name.
    case inconsistentArchive
    /// Packed in a way other than DEFLATE.
    case unknownPacking(String)
    /// Not the bytes that were packed.
    case damaged(String)
    case missingPart(String)
    /// No XML.
    case brokenMarkup(String)
    /// In another encoding.
    case notUTF8(String)
    /// XML that would define entities, by which a few bytes become millions.
    case documentType(String)
    /// What cannot be, such as a cell twice.
    case contradiction(String)
}

/// Files that may be taken for an Excel workbook.
package enum OtherFile: Equatable, Sendable {
    /// Excel's format until 2003.
    case oldExcel
    /// Another program's in the same packaging, such as Word's until 2003.
    case oldOffice
    /// Excel's `.xlsb`.
    case binaryWorkbook
    case openDocument
    case numbers
    /// Word's and PowerPoint's since 2007, and archives of other things.
    case otherArchive
    case notAnArchive
}
