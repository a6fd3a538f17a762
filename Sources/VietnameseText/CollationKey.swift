/// Sort keys in the order of Vietnamese dictionaries: three levels, letters, tones, case.
enum CollationKey {
  /// Letters between those of ASCII: ă after a, â after ă, đ after d, ê after e, ô and ơ after o, ư after u.
  private static func letterWeight(_ code: UInt32) -> UInt32? {
    switch code {
    case 0x61...0x7A: 0x1000 + (code - 0x61) * 8
    case 0x103: 0x1000 + 1
    case 0xE2: 0x1000 + 2
    case 0x111: 0x1000 + 3 * 8 + 1
    case 0xEA: 0x1000 + 4 * 8 + 1
    case 0xF4: 0x1000 + 14 * 8 + 1
    case 0x1A1: 0x1000 + 14 * 8 + 2
    case 0x1B0: 0x1000 + 20 * 8 + 1
    default: nil
    }
  }

  /// Tone order of dictionaries by tone number of ``LetterTable``: none, huyền, hỏi, ngã, sắc, nặng.
  private static let toneOrder: [UInt8] = [1, 2, 5, 3, 4, 6]

  static func key(of scalars: [Unicode.Scalar]) -> [UInt8] {
    let table = LetterTable.shared
    var primary: [UInt8] = []
    var tones: [UInt8] = []
    var cases: [UInt8] = []
    for scalar in scalars {
      var code = scalar.value
      var tone: UInt8 = 1
      var capital: UInt8 = 1
      if code < UInt32(LetterTable.limit) {
        tone = toneOrder[Int(table.tone[Int(code)])]
        capital = table.kind[Int(code)] & LetterTable.capital == 0 ? 1 : 2
        code = UInt32(table.toneless[Int(code)])
        if letterWeight(code) == nil, table.base[Int(code)] != 0 {
          code = UInt32(table.base[Int(code)])
          tone = 7
        }
      }
      let weight = letterWeight(code) ?? (code < 0x61 ? 0x100 + code : 0x8000 + code)
      primary += [
        UInt8(truncatingIfNeeded: weight >> 16), UInt8(truncatingIfNeeded: weight >> 8),
        UInt8(truncatingIfNeeded: weight),
      ]
      tones.append(tone)
      cases.append(capital)
    }
    return primary + [0, 0, 0] + tones + [0] + cases
  }
}
