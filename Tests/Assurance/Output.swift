import GrantTesting

/// What no output may hold, whatever stood in the plan.
enum Output {
    /// The first scalar that would act on a terminal or a reader instead of being shown, other than a line's end.
    static func acting(in bytes: [UInt8], allowing allowed: Set<UInt32> = []) -> String? {
        guard let text = String(strict: bytes) else { return "not UTF-8" }
        for scalar in text.unicodeScalars where !allowed.contains(scalar.value) {
            switch scalar.value {
            case 0x0A: continue
            case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
                return "U+" + String(scalar.value, radix: 16, uppercase: true)
            default: continue
            }
        }
        return nil
    }
}
