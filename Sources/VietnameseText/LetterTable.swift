/// What every letter below U+1F00 is: its lower case, its plain ASCII letter, its tone. Built once from ``CanonicalForm``.
struct LetterTable: Sendable {
  static let shared = LetterTable()
  static let limit = 0x1F00

  /// Lower-case code point.
  let lower: [UInt16]
  /// Lower-case code point without its tone mark (`ấ` → `â`).
  let toneless: [UInt16]
  /// Lower-case ASCII letter without any mark (`đ` → `d`); 0 where there is none.
  let base: [UInt8]
  /// 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng.
  let tone: [UInt8]
  /// Bits: 1 letter, 2 digit, 4 capital, 8 combining mark, 16 white space.
  let kind: [UInt8]

  static let letter: UInt8 = 1
  static let digit: UInt8 = 2
  static let capital: UInt8 = 4
  static let mark: UInt8 = 8
  static let space: UInt8 = 16

  /// Combining marks by tone number.
  static let toneMarks: [UInt32] = [0, 0x300, 0x301, 0x309, 0x303, 0x323]

  init() {
    let form = CanonicalForm.shared
    var lower = [UInt16](repeating: 0, count: Self.limit)
    var toneless = lower
    var base = [UInt8](repeating: 0, count: Self.limit)
    var tone = base
    var kind = base
    for code in 0..<Self.limit {
      guard let scalar = Unicode.Scalar(UInt32(code)) else { continue }
      let small = Self.lowercased(scalar)
      lower[code] = UInt16(truncatingIfNeeded: small.value)
      var bits = Self.kindBits(scalar)
      if small != scalar { bits |= Self.capital }
      kind[code] = bits
      var parts: [Unicode.Scalar] = []
      form.decompose(small, into: &parts)
      base[code] = Self.plainLetter(parts.first ?? small)
      toneless[code] = lower[code]
      guard base[code] != 0, let mark = parts.dropFirst().last(where: { Self.toneMarks.contains($0.value) }),
        let number = Self.toneMarks.firstIndex(of: mark.value)
      else { continue }
      tone[code] = UInt8(number)
      let rest = form.composed(parts.filter { $0 != mark })
      if rest.count == 1 { toneless[code] = UInt16(truncatingIfNeeded: rest[0].value) }
    }
    self.lower = lower
    self.toneless = toneless
    self.base = base
    self.tone = tone
    self.kind = kind
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value == 0x130 { return "i" }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    guard mapping.count == 1, let first = mapping.first, first.value < UInt32(limit) else { return scalar }
    return first
  }

  private static func kindBits(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: letter
    case .decimalNumber, .letterNumber: digit
    case .nonspacingMark, .spacingMark, .enclosingMark: mark
    default: scalar.properties.isWhitespace ? space : 0
    }
  }

  private static func plainLetter(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0x61...0x7A: UInt8(truncatingIfNeeded: scalar.value)
    case 0x111, 0xF0, 0x256: 0x64
    case 0x131: 0x69
    case 0xF8: 0x6F
    case 0x142: 0x6C
    default: 0
    }
  }

  /// Letter, digit, capital, mark and space bits of any scalar.
  func kind(of scalar: Unicode.Scalar) -> UInt8 {
    if scalar.value < UInt32(Self.limit) { return kind[Int(scalar.value)] }
    return Self.kindBits(scalar) | (scalar.properties.isUppercase ? Self.capital : 0)
  }

  /// The lower-case form of any scalar, one for one.
  func lower(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < UInt32(Self.limit) { return Unicode.Scalar(lower[Int(scalar.value)]) ?? scalar }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? scalar : scalar
  }
}
