/// The message of a workflow command of GitHub Actions: one line, in which a percent sign starts an escape.
package enum WorkflowMessageFormat: VisibleTextFormat {
    package static func spell(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
        if scalar == "%" { utf8 += "%25".utf8 } else { scalar.append(to: &utf8) }
    }
}

/// A property of such a command, which a comma or a colon would end.
package enum WorkflowPropertyFormat: VisibleTextFormat {
    package static func spell(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
        switch scalar {
        case ":": utf8 += "%3A".utf8
        case ",": utf8 += "%2C".utf8
        default: WorkflowMessageFormat.spell(scalar, to: &utf8)
        }
    }
}

package typealias WorkflowMessage = Escaped<WorkflowMessageFormat>
package typealias WorkflowProperty = Escaped<WorkflowPropertyFormat>
