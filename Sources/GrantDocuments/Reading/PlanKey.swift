/// Every key that `grant-plan/1` knows, whatever object it stands in.
enum PlanKey: UInt8, Sendable, CaseIterable {
    case schema, format, schedule, title, applicant, type, readings, previous, facilities, existingFacilities
    case promotion, companySupport, requested, localFunding, notes
    case code, name, disadvantagedArea, basis, id, value, capacity
    case eligibleCost, softCost, companies, corporateNumber, operation, municipality, costs
    case operatorContribution
    case item, amount, excluded, clawback, source, countedFrom, steps, withinMonths
    case share, headquarters, facility, appliedOn, paidOn, contractedOn, leftOn, nationalShare

    /// The key at a place of the format; no key when the place is that of a stranger.
    @inline(__always)
    init?(place: UInt8) {
        guard place <= PlanKey.nationalShare.rawValue else { return nil }
        // Safe: cases without values are stored as their numbers, and there is a case of every number up to the last.
        self = unsafe unsafeBitCast(place, to: PlanKey.self)
    }

    var name: String {
        switch self {
        case .schema: "$schema"
        case .format: "format"
        case .schedule: "schedule"
        case .title: "title"
        case .applicant: "applicant"
        case .type: "type"
        case .readings: "readings"
        case .previous: "previous"
        case .facilities: "facilities"
        case .existingFacilities: "existingFacilities"
        case .promotion: "promotion"
        case .companySupport: "companySupport"
        case .requested: "requested"
        case .localFunding: "localFunding"
        case .notes: "notes"
        case .code: "code"
        case .name: "name"
        case .disadvantagedArea: "disadvantagedArea"
        case .basis: "basis"
        case .id: "id"
        case .value: "value"
        case .capacity: "capacity"
        case .eligibleCost: "eligibleCost"
        case .softCost: "softCost"
        case .companies: "companies"
        case .corporateNumber: "corporateNumber"
        case .operation: "operation"
        case .municipality: "municipality"
        case .costs: "costs"
        case .operatorContribution: "operatorContribution"
        case .item: "item"
        case .amount: "amount"
        case .excluded: "excluded"
        case .clawback: "clawback"
        case .source: "source"
        case .countedFrom: "countedFrom"
        case .steps: "steps"
        case .withinMonths: "withinMonths"
        case .share: "share"
        case .headquarters: "headquarters"
        case .facility: "facility"
        case .appliedOn: "appliedOn"
        case .paidOn: "paidOn"
        case .contractedOn: "contractedOn"
        case .leftOn: "leftOn"
        case .nationalShare: "nationalShare"
        }
    }
}

/// Some of the keys.
struct KeySet: Sendable, ExpressibleByArrayLiteral {
    private(set) var bits: UInt64

    @inline(__always)
    init(arrayLiteral keys: PlanKey...) {
        bits = 0
        for key in keys { insert(key) }
    }

    private init(bits: UInt64) { self.bits = bits }

    var isEmpty: Bool { bits == 0 }
    /// In the order of the format.
    var keys: [PlanKey] {
        var rest = self
        var keys: [PlanKey] = []
        while let key = rest.popFirst() { keys.append(key) }
        return keys
    }

    /// Takes the first in the order of the format.
    mutating func popFirst() -> PlanKey? {
        guard bits != 0 else { return nil }
        let place = bits.trailingZeroBitCount
        bits &= bits - 1
        return PlanKey(rawValue: UInt8(truncatingIfNeeded: place))
    }

    @inline(__always)
    func contains(_ key: PlanKey) -> Bool { bits & KeySet.bit(key) != 0 }

    @inline(__always)
    mutating func insert(_ key: PlanKey) { bits |= KeySet.bit(key) }

    @inline(__always)
    mutating func remove(_ key: PlanKey) { bits &= ~KeySet.bit(key) }

    @inline(__always)
    private static func bit(_ key: PlanKey) -> UInt64 { 1 &<< UInt64(key.rawValue) }

    func intersection(_ other: KeySet) -> KeySet { KeySet(bits: bits & other.bits) }
    func union(_ other: KeySet) -> KeySet { KeySet(bits: bits | other.bits) }
}
