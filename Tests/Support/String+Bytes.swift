extension String {
    /// Nothing when the bytes are not UTF-8.
    public init?(strict bytes: some Collection<UInt8>) {
        self.init(decoding: bytes, as: UTF8.self)
        // What is put in place of a wrong byte is never that byte.
        guard utf8.elementsEqual(bytes) else { return nil }
    }
}
