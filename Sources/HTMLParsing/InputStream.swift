/// The bytes the tokenizer reads: valid UTF-8, LF line ends, no byte order mark (13.2.3).
struct InputStream {
  private(set) var bytes: [UInt8]
  private(set) var hasNUL = false

  /// Offsets are 32 bits wide; what lies beyond half a gigabyte is cut off, so that rewritten
  /// text (at most some six times the input) still has offsets.
  static let maximumLength = 0x2000_0000

  init(_ input: [UInt8], encoding: String) {
    bytes = input.count > InputStream.maximumLength ? Array(input[..<InputStream.maximumLength]) : input
    if encoding == "utf-8" {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      if !UTF8Check.isValid(bytes) { bytes = UTF8Check.repair(bytes) }
    } else {
      bytes = HTMLEncoding.decode(bytes, as: encoding)
    }
    normalizeLineEnds()
  }

  /// CR LF and lone CR become LF: the stretches between are copied whole.
  private mutating func normalizeLineEnds() {
    let (hasNUL, firstReturn) = bytes.withUnsafeBufferPointer { bytes in
      (InputStream.find(0, in: bytes, from: 0) < bytes.count, InputStream.find(0x0D, in: bytes, from: 0))
    }
    self.hasNUL = hasNUL
    guard firstReturn < bytes.count else { return }
    bytes = bytes.withUnsafeBufferPointer { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var place = 0
      var next = firstReturn
      while next < bytes.count {
        result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[place..<next]))
        result.append(0x0A)
        place = next &+ 1
        if place < bytes.count && bytes[place] == 0x0A { place &+= 1 }
        next = InputStream.find(0x0D, in: bytes, from: place)
      }
      result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[place...]))
      return result
    }
  }

  /// The first place from `start` on that holds the byte, or the end; eight bytes at a time.
  private static func find(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
    let raw = UnsafeRawBufferPointer(bytes)
    var place = start
    while place &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) ^ pattern
      let hits = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if hits != 0 { return place &+ (hits.trailingZeroBitCount >> 3) }
      place &+= 8
    }
    while place < bytes.count && bytes[place] != byte { place &+= 1 }
    return place
  }
}
