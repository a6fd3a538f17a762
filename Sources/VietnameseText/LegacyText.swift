/// Text in the fonts of before Unicode: TCVN3 (ABC), VNI for Windows, and VIQR typed in ASCII.
enum LegacyText {
  /// The scalars converted; for `auto` the encoding that makes most words Vietnamese, or no change.
  static func convert(_ scalars: [Unicode.Scalar], from encoding: Normalization.LegacyEncoding) -> [Unicode.Scalar] {
    switch encoding {
    case .auto: return recognize(scalars).map { convert(scalars, from: $0) } ?? scalars
    case .tcvn3: return scalars.map { tcvn3[$0] ?? $0 }
    case .vni: return CanonicalForm.shared.composed(vni(scalars))
    case .viqr: return CanonicalForm.shared.composed(viqr(scalars))
    }
  }

  /// The encoding of a text, by the share of its marked words that become legal syllables; nil for Unicode and for
  /// anything in doubt.
  static func recognize(_ scalars: [Unicode.Scalar]) -> Normalization.LegacyEncoding? {
    let sample = Array(scalars.prefix(20_000))
    if sample.contains(where: { (0x1EA0...0x1EF9).contains($0.value) || $0.value == 0x111 || $0.value == 0x1B0 }) {
      return nil
    }
    // `hoà bình` is Vietnamese as it stands, and would be `hồ bình` as VNI.
    if readsWell(sample) { return nil }
    var best: (share: Double, encoding: Normalization.LegacyEncoding)?
    for encoding in [Normalization.LegacyEncoding.tcvn3, .vni, .viqr] {
      let share = legalShare(sample, convert(sample, from: encoding), isPlain: encoding == .viqr)
      if share > best?.share ?? 0.7 { best = (share, encoding) }
    }
    return best?.encoding
  }

  /// Whether two thirds of the words with marks are legal syllables already; false where there are none.
  private static func readsWell(_ scalars: [Unicode.Scalar]) -> Bool {
    let table = LetterTable.shared
    var marked = 0
    var legal = 0
    for word in scalars.split(whereSeparator: { table.kind(of: $0) & LetterTable.letter == 0 }) {
      let lower = word.map(table.lower(of:))
      guard lower.contains(where: { $0.value > 0x7F }) else { continue }
      marked += 1
      if let parts = SyllableParts(lower), Syllables.isLegal(parts) { legal += 1 }
    }
    return marked > 0 && legal * 3 >= marked * 2
  }

  /// Share of the words with Vietnamese marks after conversion that are legal syllables; 0 when there are too few.
  private static func legalShare(_ before: [Unicode.Scalar], _ after: [Unicode.Scalar], isPlain: Bool) -> Double {
    let table = LetterTable.shared
    var marked = 0
    var legal = 0
    var shaped = 0
    var words = 0
    for word in after.split(whereSeparator: { table.kind(of: $0) & LetterTable.letter == 0 }) {
      words += 1
      let lower = word.map(table.lower(of:))
      guard lower.contains(where: { $0.value > 0x7F }) else { continue }
      marked += 1
      // Letters that only Vietnamese has, not those it shares with French.
      if lower.contains(where: {
        (0x1EA0...0x1EF9).contains($0.value) || [0x111, 0x1B0, 0x1A1, 0x103].contains($0.value)
      }) {
        shaped += 1
      }
      if let parts = SyllableParts(lower), Syllables.isLegal(parts) { legal += 1 }
    }
    guard marked >= 2, shaped >= 1, marked * 5 >= words, !isPlain || shaped * 2 >= marked else { return 0 }
    return Double(legal) / Double(marked)
  }

  private static let tcvn3: [Unicode.Scalar: Unicode.Scalar] = {
    let from = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u{AD}õö÷øùúûüýþ¡¢£¤¥¦§"
    let to = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ"
    return Dictionary(zip(from.unicodeScalars, to.unicodeScalars), uniquingKeysWith: { first, _ in first })
  }()

  /// Letters of VNI that stand alone.
  private static let vniLetters: [Unicode.Scalar: Unicode.Scalar] = [
    "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "ô": "ơ", "ö": "ư", "ñ": "đ", "î": "ỵ",
    "Í": "Í", "Ì": "Ì", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Ô": "Ơ", "Ö": "Ư", "Ñ": "Đ", "Î": "Ỵ",
  ]

  /// Marks of VNI: what they add to the vowel before them, as combining marks.
  private static let vniMarks: [Unicode.Scalar: [UInt32]] = [
    "ù": [0x301], "ø": [0x300], "û": [0x309], "õ": [0x303], "ï": [0x323],
    "â": [0x302], "á": [0x302, 0x301], "à": [0x302, 0x300], "å": [0x302, 0x309], "ã": [0x302, 0x303],
    "ä": [0x302, 0x323], "ê": [0x306], "é": [0x306, 0x301], "è": [0x306, 0x300], "ú": [0x306, 0x309],
    "ü": [0x306, 0x303], "ë": [0x306, 0x323],
  ]

  private static func vni(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let table = LetterTable.shared
    var out: [Unicode.Scalar] = []
    out.reserveCapacity(scalars.count)
    var open = false
    for scalar in scalars {
      let lower = table.lower(of: scalar)
      if open, let marks = vniMarks[lower] {
        out.append(contentsOf: marks.compactMap { Unicode.Scalar($0) })
        open = false
      } else if let letter = vniLetters[scalar] {
        out.append(letter)
        open = ["ơ", "ư", "Ơ", "Ư"].contains(letter)
      } else {
        out.append(scalar)
        open = ["a", "e", "o", "u", "y"].contains(lower)
      }
    }
    return out
  }

  private static func viqr(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    out.reserveCapacity(scalars.count)
    var vowel = false
    var shaped = false
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      let next = index < scalars.count ? scalars[index] : " "
      if scalar == "\\", index < scalars.count {
        out.append(next)
        index += 1
        vowel = false
      } else if scalar == "d" || scalar == "D", next == "d" || next == "D" {
        out.append(scalar == "d" ? "đ" : "Đ")
        index += 1
        vowel = false
      } else if vowel, let mark = viqrMark(scalar, next, shaped, closes: closes(index, of: scalars)) {
        out.append(mark)
        if [0x302, 0x306, 0x31B].contains(mark.value) {
          shaped = true
        } else {
          // The shape may follow the tone: `nghie.^p`.
          vowel = next == "^" || next == "+" || (next == "(" && !shaped)
        }
      } else {
        out.append(scalar)
        vowel = ["a", "e", "i", "o", "u", "y"].contains(LetterTable.shared.lower(of: scalar))
        shaped = false
      }
    }
    return out
  }

  /// Whether the sign before `index` may end a sentence: the line ends here, or a capital follows after a space.
  private static func closes(_ index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard index < scalars.count, scalars[index] != "\n", scalars[index] != "\r" else { return true }
    guard scalars[index] == " ", index + 1 < scalars.count else { return false }
    return LetterTable.shared.kind(of: scalars[index + 1]) & LetterTable.capital != 0
  }

  /// The combining mark that a sign after a vowel stands for (RFC 1456). A full stop or question mark where a sentence may
  /// end, on a vowel that has no other mark, is left as it is.
  private static func viqrMark(
    _ sign: Unicode.Scalar, _ next: Unicode.Scalar, _ shaped: Bool, closes: Bool
  ) -> Unicode.Scalar? {
    let inside = LetterTable.shared.kind(of: next) & LetterTable.letter != 0
    switch sign {
    case "^": return "\u{302}"
    case "(": return inside || [".", "'", "`", "?", "~"].contains(next) || next == " " ? "\u{306}" : nil
    case "+", "*": return "\u{31B}"
    case "'": return "\u{301}"
    case "`": return "\u{300}"
    case "?": return shaped || !closes ? "\u{309}" : nil
    case "~": return "\u{303}"
    case ".": return shaped || !closes ? "\u{323}" : nil
    default: return nil
    }
  }
}
