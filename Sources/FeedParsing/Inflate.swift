/// Unpacks DEFLATE data (RFC 1951), with a limit on what comes out of it.
struct Inflate {
  enum Fault: Error { case malformed, tooLarge }

  private let input: [UInt8]
  private var position: Int
  private var bits: UInt32 = 0
  private var bitCount: UInt32 = 0
  private var output: [UInt8] = []
  private let limit: Int

  /// - Returns: the bytes, and where the data ended. What came before a cut-off end is lost with the rest.
  static func unpack(_ input: [UInt8], from start: Int, limit: Int) throws(Fault) -> (bytes: [UInt8], end: Int) {
    var inflate = Inflate(input: input, position: start, limit: limit)
    while try !inflate.block() {}
    return (inflate.output, inflate.position)
  }

  private init(input: [UInt8], position: Int, limit: Int) {
    self.input = input
    self.position = position
    self.limit = limit
  }

  private mutating func take(_ count: UInt32) throws(Fault) -> Int {
    while bitCount < count {
      guard position < input.count else { throw .malformed }
      bits |= UInt32(input[position]) << bitCount
      position += 1
      bitCount += 8
    }
    let value = bits & ((1 << count) - 1)
    bits >>= count
    bitCount -= count
    return Int(value)
  }

  /// One block; true when it was the last.
  private mutating func block() throws(Fault) -> Bool {
    let isLast = try take(1) == 1
    switch try take(2) {
    case 0: try stored()
    case 1: try packed(Self.fixedLengths, Self.fixedDistances)
    case 2:
      let (lengths, distances) = try tables()
      try packed(lengths, distances)
    default: throw .malformed
    }
    return isLast
  }

  private mutating func stored() throws(Fault) {
    bits = 0
    bitCount = 0
    guard position + 4 <= input.count else { throw .malformed }
    let count = Int(input[position]) | Int(input[position + 1]) << 8
    let check = Int(input[position + 2]) | Int(input[position + 3]) << 8
    position += 4
    guard count == ~check & 0xffff, position + count <= input.count else { throw .malformed }
    guard output.count + count <= limit else { throw .tooLarge }
    output.append(contentsOf: input[position..<(position + count)])
    position += count
  }

  private mutating func packed(_ lengths: HuffmanCode, _ distances: HuffmanCode) throws(Fault) {
    while true {
      let symbol = try symbol(lengths)
      if symbol == 256 { return }
      if symbol < 256 {
        guard output.count < limit else { throw .tooLarge }
        output.append(UInt8(symbol))
        continue
      }
      guard symbol <= 285 else { throw .malformed }
      let length = Self.lengthBases[symbol - 257] + (try take(Self.lengthBits[symbol - 257]))
      let code = try self.symbol(distances)
      guard code < 30 else { throw .malformed }
      let distance = Self.distanceBases[code] + (try take(Self.distanceBits[code]))
      guard distance <= output.count else { throw .malformed }
      guard output.count + length <= limit else { throw .tooLarge }
      let start = output.count - distance
      for offset in 0..<length { output.append(output[start + offset]) }
    }
  }

  private mutating func symbol(_ code: HuffmanCode) throws(Fault) -> Int {
    var value = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      value |= try take(1)
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw .malformed
  }

  /// The codes of a dynamic block (section 3.2.7).
  private mutating func tables() throws(Fault) -> (HuffmanCode, HuffmanCode) {
    let lengthCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let codeCount = try take(4) + 4
    guard lengthCount <= 286, distanceCount <= 30 else { throw .malformed }
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<codeCount { lengths[Self.codeOrder[index]] = try take(3) }
    guard let code = HuffmanCode(lengths) else { throw .malformed }
    lengths = []
    while lengths.count < lengthCount + distanceCount {
      let symbol = try symbol(code)
      switch symbol {
      case 0..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw .malformed }
        lengths += Array(repeating: last, count: 3 + (try take(2)))
      case 17: lengths += Array(repeating: 0, count: 3 + (try take(3)))
      default: lengths += Array(repeating: 0, count: 11 + (try take(7)))
      }
    }
    guard lengths.count == lengthCount + distanceCount, lengths[256] > 0,
      let lengthCode = HuffmanCode(Array(lengths[..<lengthCount])),
      let distanceCode = HuffmanCode(Array(lengths[lengthCount...]))
    else { throw .malformed }
    return (lengthCode, distanceCode)
  }

  private static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits: [UInt32] = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1_025, 1_537, 2_049, 3_073, 4_097,
    6_145, 8_193, 12_289, 16_385, 24_577,
  ]
  private static let distanceBits: [UInt32] = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
  private static let fixedLengths = HuffmanCode(
    unchecked: Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112) + Array(repeating: 7, count: 24)
      + Array(repeating: 8, count: 8))
  private static let fixedDistances = HuffmanCode(unchecked: Array(repeating: 5, count: 30))
}

/// A canonical Huffman code: how many symbols have each length, and the symbols in order of their codes.
struct HuffmanCode {
  let counts: [Int]
  let symbols: [Int]

  /// Nil when more codes are asked for than exist. Incomplete codes are taken; their gaps show when they are met.
  init?(_ lengths: [Int]) {
    self.init(unchecked: lengths)
    var left = 1
    for length in 1...15 {
      left = left << 1 - counts[length]
      if left < 0 { return nil }
    }
  }

  fileprivate init(unchecked lengths: [Int]) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths { counts[length] += 1 }
    counts[0] = 0
    var offsets = [Int](repeating: 0, count: 16)
    for length in 1..<15 { offsets[length + 1] = offsets[length] + counts[length] }
    var symbols = [Int](repeating: 0, count: lengths.count)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[offsets[length]] = symbol
      offsets[length] += 1
    }
    self.counts = counts
    self.symbols = symbols
  }
}
