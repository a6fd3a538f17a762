/// Canonical decomposition and composition (Unicode Standard, section 3.11) without Foundation.
struct CanonicalForm: Sendable {
  static let shared = CanonicalForm()

  /// `first << 32 | second` by code point; second is 0 for singletons.
  let decompositions: [UInt32: UInt64]
  /// Composed code point by `first << 32 | second`.
  let compositions: [UInt64: UInt32]
  /// One bit for each scalar below 0x3400 that may be absent from a text in NFC.
  private let suspicious: [Bool]
  private let suspiciousHigh: Set<UInt32>

  init() {
    var decompositions: [UInt32: UInt64] = [:]
    var compositions: [UInt64: UInt32] = [:]
    var suspects: Set<UInt32> = []
    var fields: [UInt32] = []
    var number: UInt32 = 0
    var never = false
    CanonicalData.table.withUTF8Buffer { bytes in
      for byte in bytes {
        switch byte {
        case 0x30...0x39: number = number << 4 | UInt32(byte - 0x30)
        case 0x41...0x46: number = number << 4 | UInt32(byte - 0x37)
        case 0x21: never = true
        case 0x20:
          fields.append(number)
          number = 0
        case 0x3B:
          fields.append(number)
          if fields.count >= 2 {
            let pair = UInt64(fields[1]) << 32 | UInt64(fields.count > 2 ? fields[2] : 0)
            decompositions[fields[0]] = pair
            if never {
              suspects.insert(fields[0])
            } else {
              compositions[pair] = fields[0]
              suspects.insert(UInt32(truncatingIfNeeded: pair))
            }
          }
          fields.removeAll(keepingCapacity: true)
          number = 0
          never = false
        default: break
        }
      }
    }
    var low = [Bool](repeating: false, count: 0x3400)
    for code in 0x300..<0x3400 {
      guard let scalar = Unicode.Scalar(UInt32(code)) else { continue }
      low[code] = suspects.contains(UInt32(code)) || CanonicalForm.combiningClass(scalar) != 0
    }
    for code in 0x1161...0x11C2 { low[code] = true }
    self.decompositions = decompositions
    self.compositions = compositions
    suspicious = low
    suspiciousHigh = suspects.filter { $0 >= 0x3400 }
  }

  static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }

  /// Whether a scalar may be absent from a text in NFC; `false` is certain.
  func mayChange(_ scalar: Unicode.Scalar) -> Bool {
    let code = scalar.value
    if code < 0x300 { return false }
    if code < 0x3400 { return suspicious[Int(code)] }
    if code < 0xA000 || (0xAC00...0xD7A3).contains(code) || (0xE000..<0xF900).contains(code) { return false }
    return suspiciousHigh.contains(code) || CanonicalForm.combiningClass(scalar) != 0
  }

  /// Appends the full decomposition of a scalar.
  func decompose(_ scalar: Unicode.Scalar, into out: inout [Unicode.Scalar]) {
    var code = scalar.value
    if (0xAC00...0xD7A3).contains(code) { return decomposeHangul(code, into: &out) }
    var tail: [UInt32] = []
    while let pair = decompositions[code] {
      code = UInt32(pair >> 32)
      let second = UInt32(truncatingIfNeeded: pair)
      if second != 0 { tail.append(second) }
    }
    if let first = Unicode.Scalar(code) { out.append(first) }
    for code in tail.reversed() {
      // Second parts decompose at most once more (U+0344 and its like).
      if let pair = decompositions[code] {
        if let first = Unicode.Scalar(UInt32(pair >> 32)) { out.append(first) }
        let second = UInt32(truncatingIfNeeded: pair)
        if second != 0, let scalar = Unicode.Scalar(second) { out.append(scalar) }
      } else if let scalar = Unicode.Scalar(code) {
        out.append(scalar)
      }
    }
  }

  private func decomposeHangul(_ code: UInt32, into out: inout [Unicode.Scalar]) {
    let index = code - 0xAC00
    let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
    for part in parts where part != 0x11A7 {
      if let scalar = Unicode.Scalar(part) { out.append(scalar) }
    }
  }

  /// The composed scalar of a pair, if there is one.
  func compose(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    let a = first.value
    let b = second.value
    if (0x1100..<0x1113).contains(a), (0x1161..<0x1176).contains(b) {
      return Unicode.Scalar(0xAC00 + ((a - 0x1100) * 21 + (b - 0x1161)) * 28)
    }
    if (0xAC00...0xD7A3).contains(a), (a - 0xAC00) % 28 == 0, (0x11A8..<0x11C3).contains(b) {
      return Unicode.Scalar(a + (b - 0x11A7))
    }
    return compositions[UInt64(a) << 32 | UInt64(b)].flatMap { Unicode.Scalar($0) }
  }
}
