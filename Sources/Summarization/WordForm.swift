/// One hash per word whatever its case and wherever its tone mark stands (`Hòa`, `hoà`), in normal form C or D.
struct WordForm {
  /// Base letter in the low 24 bits, tone (1…5) above; 0 where a scalar has no tone.
  private static let tones: [UInt32] = {
    var table = Array(repeating: UInt32(0), count: 0x1f00)
    let rows = [
      "aáàảãạ", "ăắằẳẵặ", "âấầẩẫậ", "eéèẻẽẹ", "êếềểễệ", "iíìỉĩị", "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ", "uúùủũụ", "ưứừửữự",
      "yýỳỷỹỵ",
    ]
    for row in rows {
      let scalars = row.unicodeScalars.map(\.value)
      guard let base = scalars.first else { continue }
      for (tone, scalar) in scalars.enumerated() where tone > 0 { table[Int(scalar)] = base | UInt32(tone) << 24 }
    }
    return table
  }()

  private var sum: UInt64 = 0xcbf2_9ce4_8422_2325
  private var tone: UInt32 = 0

  /// FNV-1a over base letters; the tone comes last, wherever its mark stands.
  mutating func add(_ scalar: UInt32) {
    var lower = scalar
    if scalar < 0x80 {
      if scalar >= 0x41, scalar <= 0x5a { lower = scalar + 0x20 }
    } else {
      lower = Letters.lower(scalar)
      if lower < 0x1f00 {
        let entry = WordForm.tones[Int(lower)]
        if entry != 0 {
          lower = entry & 0xff_ffff
          tone = entry >> 24
        }
      }
    }
    sum = (sum ^ UInt64(lower)) &* 0x0000_0100_0000_01b3
  }

  var hash: UInt64 {
    let whole = (sum ^ UInt64(tone)) &* 0x0000_0100_0000_01b3
    return whole ^ (whole >> 29)
  }

  static func hash(_ scalars: ArraySlice<UInt32>) -> UInt64 {
    var form = WordForm()
    for scalar in scalars { form.add(scalar) }
    return form.hash
  }

  static func hash(_ word: String) -> UInt64 { hash(ArraySlice(word.unicodeScalars.map(\.value))) }

  static func hashes(_ phrase: String) -> [UInt64] { phrase.split(separator: " ").map { hash(String($0)) } }
}
