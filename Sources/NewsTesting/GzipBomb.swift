/// A gzip file that is a thousand times larger inside, made of stored and repeated deflate blocks by hand: one block with
/// fixed Huffman codes, a zero byte followed by copies of 258 bytes from distance 1.
public enum GzipBomb {
  /// - Parameter isChecked: false leaves the checksum out, which takes long for very large bombs.
  public static func bytes(zeros: Int, isChecked: Bool = true) -> [UInt8] {
    var bits = BitWriter()
    bits.write(1, count: 1)  // last block
    bits.write(1, count: 2)  // fixed codes
    bits.writeCode(0x30, count: 8)  // literal 0
    for _ in 0..<(zeros / 258 + 1) {
      bits.writeCode(0xc5, count: 8)  // length symbol 285: 258 bytes
      bits.writeCode(0, count: 5)  // distance 1
    }
    bits.writeCode(0, count: 7)  // end of block
    let length = 1 + (zeros / 258 + 1) * 258
    let crc = isChecked ? CRC32.ofZeros(length) : 0
    var trailer: [UInt8] = []
    for value in [crc, UInt32(truncatingIfNeeded: length)] {
      for shift: UInt32 in [0, 8, 16, 24] { trailer.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
    return [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3] + bits.finished() + trailer
  }
}

/// Writes bits, least significant first, as deflate wants (RFC 1951).
struct BitWriter {
  private var bytes: [UInt8] = []
  private var current: UInt8 = 0
  private var used = 0

  mutating func write(_ value: Int, count: Int) {
    for index in 0..<count { add(UInt8(value >> index & 1)) }
  }

  /// Huffman codes are written most significant bit first.
  mutating func writeCode(_ value: Int, count: Int) {
    for index in (0..<count).reversed() { add(UInt8(value >> index & 1)) }
  }

  private mutating func add(_ bit: UInt8) {
    current |= bit << UInt8(used)
    used += 1
    if used == 8 {
      bytes.append(current)
      current = 0
      used = 0
    }
  }

  func finished() -> [UInt8] { used == 0 ? bytes : bytes + [current] }
}

enum CRC32 {
  /// The checksum of so many zero bytes.
  static func ofZeros(_ count: Int) -> UInt32 {
    let table: [UInt32] = (0..<256).map { (value: UInt32) -> UInt32 in
      var rest = value
      for _ in 0..<8 { rest = rest & 1 == 1 ? 0xedb8_8320 ^ (rest >> 1) : rest >> 1 }
      return rest
    }
    var crc: UInt32 = 0xffff_ffff
    for _ in 0..<count { crc = table[Int(crc & 0xff)] ^ (crc >> 8) }
    return ~crc
  }
}
