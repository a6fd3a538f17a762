/// What one Unicode scalar means inside a Vietnamese word: base letter, tone, case.
enum Letters {
  /// Low 6 bits: base letter (1…26 = a…z, 27 ă, 28 â, 29 ê, 30 ô, 31 ơ, 32 ư, 33 đ, 0 = another alphabet's letter);
  /// bits 6–8: tone (0 level, 1 grave, 2 acute, 3 hook, 4 tilde, 5 dot); bit 9: upper case; bit 10: is a letter.
  static let table: [UInt16] = makeTable()
  static let letter: UInt16 = 1 << 10
  static let upper: UInt16 = 1 << 9

  static func entry(_ scalar: UInt32) -> UInt16 {
    if scalar < 0x1f00 { return table[Int(scalar)] }
    guard scalar < 0x2_0000, let value = Unicode.Scalar(scalar), value.properties.isAlphabetic else { return 0 }
    return letter
  }

  /// The tone that a combining mark writes; nil when it is none.
  static func tone(ofMark scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x300: 1
    case 0x301: 2
    case 0x309: 3
    case 0x303: 4
    case 0x323: 5
    default: nil
    }
  }

  /// The letter that circumflex, breve or horn makes of a base letter.
  static func shaped(_ base: UInt32, mark: UInt32) -> UInt32 {
    switch (mark, base) {
    case (0x302, 1): 28
    case (0x302, 5): 29
    case (0x302, 15): 30
    case (0x306, 1): 27
    case (0x31b, 15): 31
    case (0x31b, 21): 32
    default: base
    }
  }

  private static let rows: [(base: UInt16, letters: String)] = [
    (1, "aàáảãạ"), (27, "ăằắẳẵặ"), (28, "âầấẩẫậ"), (5, "eèéẻẽẹ"), (29, "êềếểễệ"), (9, "iìíỉĩị"), (15, "oòóỏõọ"),
    (30, "ôồốổỗộ"), (31, "ơờớởỡợ"), (21, "uùúủũụ"), (32, "ưừứửữự"), (25, "yỳýỷỹỵ"), (33, "đ"),
  ]

  private static func makeTable() -> [UInt16] {
    var table = [UInt16](repeating: 0, count: 0x1f00)
    for value in UInt32(0x41)..<0x1f00 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      table[Int(value)] = letter | (scalar.properties.isUppercase ? upper : 0)
    }
    for value in UInt16(0x41)...0x5a {
      table[Int(value)] = letter | upper | (value - 0x40)
      table[Int(value) + 32] = letter | (value - 0x40)
    }
    for row in rows {
      for (tone, scalar) in row.letters.unicodeScalars.enumerated() {
        let code = letter | row.base | UInt16(tone) << 6
        table[Int(scalar.value)] = code
        if let capital = scalar.properties.uppercaseMapping.unicodeScalars.first {
          table[Int(capital.value)] = code | upper
        }
      }
    }
    return table
  }
}
