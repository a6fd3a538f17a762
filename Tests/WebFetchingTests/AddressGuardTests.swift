import Testing
import WebFetching

@Suite struct AddressGuardTests {
  @Test(
    arguments: [
      [0, 0, 0, 0], [10, 1, 2, 3], [100, 64, 0, 1], [127, 0, 0, 1], [169, 254, 169, 254], [172, 16, 0, 1],
      [172, 31, 255, 1],
      [192, 168, 1, 1], [198, 18, 0, 1], [224, 0, 0, 1], [255, 255, 255, 255],
    ] as [[UInt8]])
  func `private and special IPv4 addresses are not public`(_ bytes: [UInt8]) {
    #expect(!AddressGuard.isPublic(bytes))
    #expect(!AddressGuard.isPublic([UInt8](repeating: 0, count: 10) + [0xff, 0xff] + bytes))
    #expect(!AddressGuard.isPublic([0x20, 0x02] + bytes + [UInt8](repeating: 0, count: 10)))
  }

  @Test(arguments: [[8, 8, 8, 8], [203, 162, 4, 190], [172, 32, 0, 1], [100, 128, 0, 1]] as [[UInt8]])
  func `ordinary IPv4 addresses are public`(_ bytes: [UInt8]) {
    #expect(AddressGuard.isPublic(bytes))
    #expect(AddressGuard.isPublic([UInt8](repeating: 0, count: 10) + [0xff, 0xff] + bytes))
  }

  @Test func `IPv6 loopback, unique local and link-local addresses are not public`() {
    func address(_ head: [UInt8], _ last: UInt8 = 1) -> [UInt8] {
      head + [UInt8](repeating: 0, count: 15 - head.count) + [last]
    }
    #expect(!AddressGuard.isPublic(address([])))
    #expect(!AddressGuard.isPublic(address([0xfc])))
    #expect(!AddressGuard.isPublic(address([0xfd, 0x12])))
    #expect(!AddressGuard.isPublic(address([0xfe, 0x80])))
    #expect(!AddressGuard.isPublic(address([0xff, 0x02])))
    #expect(!AddressGuard.isPublic(address([0x20, 0x01, 0x0d, 0xb8])))
    #expect(AddressGuard.isPublic(address([0x24, 0x00, 0xcb, 0x00])))
  }

  @Test func `what is no address is not public`() { #expect(!AddressGuard.isPublic([])) }
}
