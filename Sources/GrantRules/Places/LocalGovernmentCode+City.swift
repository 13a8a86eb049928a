extension LocalGovernmentCode {
    /// The designated city this is a ward of, or else the code itself.
    ///
    /// The official list gives wards codes above their city's, so a ward belongs to the nearest city below.
    package var city: LocalGovernmentCode {
        guard mayBeWard, !LocalGovernments.contains(self) else { return self }
        return DesignatedCities.nearest(below: self) ?? self
    }

    /// Whether this is a ward (区) of a designated city; the special wards of 東京都 are municipalities.
    package var isWard: Bool { city != self }

    private var mayBeWard: Bool { number / 100 % 10 == 1 && prefecture != 13 }
}
