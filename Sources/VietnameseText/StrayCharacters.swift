/// Code points that look like something else or like nothing.
enum StrayCharacters {
  /// Removes what cannot be seen, replaces what looks alike. Linear.
  static func cleaned(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    out.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() {
      let code = scalar.value
      switch code {
      case 0x20...0x7E, 0x09, 0x0A, 0x0D: out.append(scalar)
      case 0x00...0x1F, 0x7F...0x9F: break
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: out.append(" ")
      case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0x180E: break
      case 0x200C, 0x200D: if index > 0, scalars[index - 1].value >= 0x900 { out.append(scalar) }
      case 0x2028, 0x2029, 0x85: out.append("\n")
      case 0x00D0, 0x0189: out.append("Đ")
      case 0x00F0, 0x0256: out.append("đ")
      case 0x0130: out.append("I")
      case 0x0131: out.append("i")
      case 0xFF01...0xFF5E: if let ascii = Unicode.Scalar(code - 0xFEE0) { out.append(ascii) }
      case 0xFB00...0xFB06: out.append(contentsOf: ligatures[Int(code - 0xFB00)].unicodeScalars)
      case 0xF020...0xF0FF: out.append(symbolFont[code] ?? scalar)
      case 0x370...0x4FF: out.append(lookAlike(scalar, at: index, in: scalars))
      default: out.append(scalar)
      }
    }
    return out
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// Bullets, arrows and signs of the Symbol and Wingdings fonts as PDF readers hand them out.
  private static let symbolFont: [UInt32: Unicode.Scalar] = [
    0xF02D: "-", 0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0E0: "→", 0xF0B0: "°", 0xF0B1: "±",
    0xF0B3: "≥", 0xF0A3: "≤", 0xF0B4: "×", 0xF076: "❖", 0xF0A8: "◻", 0xF06E: "■", 0xF071: "❑",
  ]

  /// Greek and Cyrillic letters that stand beside a Latin letter.
  private static func lookAlike(_ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]) -> Unicode.Scalar
  {
    guard let latin = twins[scalar] else { return scalar }
    let before = index > 0 && isLatin(scalars[index - 1])
    let after = index + 1 < scalars.count && isLatin(scalars[index + 1])
    return before || after ? latin : scalar
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    let code = Int(scalar.value)
    return code < LetterTable.limit && LetterTable.shared.base[code] != 0
  }

  private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ѕ": "s", "ј": "j", "һ": "h",
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "У": "Y",
    "Х": "X", "І": "I", "ο": "o", "α": "a", "ι": "i", "ν": "v", "Α": "A", "Β": "B", "Ε": "E", "Η": "H", "Ι": "I",
    "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T", "Χ": "X",
  ]
}
