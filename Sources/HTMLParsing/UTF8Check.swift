/// Well-formed UTF-8 and its repair: each maximal ill-formed part becomes one U+FFFD (Encoding standard, UTF-8 decoder).
enum UTF8Check {
  /// How many well-formed sequences beyond ASCII and how many ill-formed parts the bytes hold.
  struct Census: Sendable, Equatable {
    var sequences = 0
    var faults = 0
  }

  static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while true {
        place = skipASCII(bytes, from: place)
        if place >= bytes.count { return true }
        let (length, isWellFormed) = sequence(in: bytes, at: place)
        if !isWellFormed { return false }
        place &+= length
      }
    }
  }

  static func census(_ bytes: [UInt8]) -> Census {
    bytes.withUnsafeBufferPointer { bytes in
      var census = Census()
      var place = 0
      while true {
        place = skipASCII(bytes, from: place)
        if place >= bytes.count { return census }
        let (length, isWellFormed) = sequence(in: bytes, at: place)
        if isWellFormed { census.sequences += 1 } else { census.faults += 1 }
        place &+= length
      }
    }
  }

  static func repair(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + bytes.count / 8)
      var place = 0
      while place < bytes.count {
        let next = skipASCII(bytes, from: place)
        result.append(contentsOf: bytes[place..<next])
        place = next
        if place >= bytes.count { break }
        let (length, isWellFormed) = sequence(in: bytes, at: place)
        if isWellFormed {
          result.append(contentsOf: bytes[place..<(place + length)])
        } else {
          result.append(contentsOf: [0xEF, 0xBF, 0xBD])
        }
        place += length
      }
      return result
    }
  }

  @inline(__always)
  static func skipASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    let raw = UnsafeRawBufferPointer(bytes)
    while place &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let high = word & 0x8080_8080_8080_8080
      if high != 0 { return place &+ (high.trailingZeroBitCount >> 3) }
      place &+= 8
    }
    while place < bytes.count && bytes[place] < 0x80 { place &+= 1 }
    return place
  }

  /// The length of the sequence, or of the ill-formed part, that begins with the non-ASCII byte at `place`.
  @inline(__always)
  static func sequence(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (length: Int, isWellFormed: Bool) {
    let lead = bytes[place]
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    let needed: Int
    switch lead {
    case 0xC2...0xDF: needed = 1
    case 0xE0...0xEF:
      needed = 2
      if lead == 0xE0 { low = 0xA0 }
      if lead == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      needed = 3
      if lead == 0xF0 { low = 0x90 }
      if lead == 0xF4 { high = 0x8F }
    default: return (1, false)
    }
    var seen = 0
    while seen < needed {
      let next = place &+ seen &+ 1
      guard next < bytes.count, bytes[next] >= low, bytes[next] <= high else { return (seen &+ 1, false) }
      low = 0x80
      high = 0xBF
      seen &+= 1
    }
    return (needed &+ 1, true)
  }
}
