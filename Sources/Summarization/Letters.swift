/// Classes and case of the Unicode scalars that Vietnamese and neighbouring Latin text uses, as fast integer tests.
enum Letters {
  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  /// Letters of the Latin, Greek and Cyrillic blocks, of everything east of them, and combining marks.
  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) >= 0x61 && (scalar | 0x20) <= 0x7a }
    if scalar < 0xc0 { return scalar == 0xaa || scalar == 0xb5 || scalar == 0xba }
    if scalar == 0xd7 || scalar == 0xf7 { return false }
    if scalar < 0x2000 { return true }
    return (scalar >= 0x3040 && scalar < 0xfb00) && !(scalar >= 0xd800 && scalar < 0xf900)
  }

  static func isCombining(_ scalar: UInt32) -> Bool { scalar >= 0x300 && scalar <= 0x36f }

  static func isUpper(_ scalar: UInt32) -> Bool { lower(scalar) != scalar }

  /// Lower case of Latin letters including all of Vietnamese; other scalars stay as they are. The Icelandic `Ð`, which
  /// looks like `Đ` and stands for it in much Vietnamese text, becomes `đ`.
  static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5a ? scalar + 0x20 : scalar }
    if scalar >= 0xc0 && scalar <= 0xde {
      if scalar == 0xd0 { return 0x111 }
      return scalar == 0xd7 ? scalar : scalar + 0x20
    }
    if scalar >= 0x100 && scalar <= 0x137 { return scalar | 1 }
    if scalar >= 0x139 && scalar <= 0x148 { return scalar & 1 == 1 ? scalar + 1 : scalar }
    if scalar >= 0x14a && scalar <= 0x177 { return scalar | 1 }
    if scalar == 0x1a0 || scalar == 0x1af { return scalar + 1 }
    if scalar >= 0x1e00 && scalar <= 0x1eff { return scalar | 1 }
    if scalar >= 0x391 && scalar <= 0x3a9 { return scalar + 0x20 }
    if scalar >= 0x410 && scalar <= 0x42f { return scalar + 0x20 }
    return scalar
  }
}
