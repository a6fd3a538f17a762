/// Reads UTF-8 that may be broken: a bad byte counts as U+FFFD of length one.
enum UTF8Reader {
  @inline(__always)
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (Unicode.Scalar(UInt8(truncatingIfNeeded: first)), 1) }
    if first >= 0xC2, first < 0xE0, let second = tail(bytes, index + 1) {
      return checked((first & 0x1F) << 6 | second, 2)
    }
    if first >= 0xE0, first < 0xF0, let second = tail(bytes, index + 1), let third = tail(bytes, index + 2) {
      let code = (first & 0x0F) << 12 | second << 6 | third
      if code >= 0x800 { return checked(code, 3) }
    }
    if first >= 0xF0, first < 0xF5, let second = tail(bytes, index + 1), let third = tail(bytes, index + 2),
      let fourth = tail(bytes, index + 3)
    {
      let code = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
      if code >= 0x10000 { return checked(code, 4) }
    }
    return ("\u{FFFD}", 1)
  }

  @inline(__always)
  private static func tail(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32? {
    guard index < bytes.count, bytes[index] & 0xC0 == 0x80 else { return nil }
    return UInt32(bytes[index] & 0x3F)
  }

  @inline(__always)
  private static func checked(_ code: UInt32, _ length: Int) -> (scalar: Unicode.Scalar, length: Int) {
    guard let scalar = Unicode.Scalar(code) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }
}
