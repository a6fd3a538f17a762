/// Which network addresses belong to the public internet.
///
/// Sources: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890 and its updates).
public enum AddressGuard {
  /// - Parameter bytes: 4 (IPv4) or 16 (IPv6) bytes in network order; any other count is not public.
  public static func isPublic(_ bytes: [UInt8]) -> Bool {
    switch bytes.count {
    case 4: isPublicIPv4(bytes)
    case 16: isPublicIPv6(bytes)
    default: false
    }
  }

  private static func isPublicIPv4(_ bytes: [UInt8]) -> Bool {
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0, _, _), (10, _, _), (127, _, _): false  // this network, private, loopback
    case (100, 64...127, _): false  // carrier-grade NAT
    case (169, 254, _): false  // link-local
    case (172, 16...31, _), (192, 168, _): false  // private
    case (192, 0, 0), (192, 0, 2), (198, 51, 100), (203, 0, 113): false  // protocols, documentation
    case (192, 88, 99): false  // 6to4 relays
    case (198, 18...19, _): false  // benchmarks
    case (224..., _, _): false  // multicast, reserved, broadcast
    default: true
    }
  }

  private static func isPublicIPv6(_ bytes: [UInt8]) -> Bool {
    let embedded = Array(bytes[12...])
    if bytes[..<10].allSatisfy({ $0 == 0 }) {
      // ::, ::1, IPv4-compatible ::a.b.c.d, IPv4-mapped ::ffff:a.b.c.d
      return bytes[10] == 0xff && bytes[11] == 0xff && isPublicIPv4(embedded)
    }
    if bytes[..<12].elementsEqual([0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0]) { return isPublicIPv4(embedded) }
    switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
    case (0x20, 0x02, _, _): return isPublicIPv4(Array(bytes[2..<6]))  // 6to4
    case (0x20, 0x01, 0, 0), (0x20, 0x01, 0x0d, 0xb8): return false  // Teredo, documentation
    default: return bytes[0] & 0xe0 == 0x20  // 2000::/3 is all that is given out to the public
    }
  }
}
