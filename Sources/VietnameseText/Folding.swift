/// Search keys, case mapping, dictionary order and addresses.
public enum Folding {
  /// Lower case without any marks, `đ` → `d`; other scripts keep their letters, lower-cased.
  ///
  /// White space and punctuation stay. Works on NFC and NFD alike.
  public static func fold(_ text: String) -> String {
    map(text) { scalar, table, out in
      if scalar.value < UInt32(LetterTable.limit) {
        let code = Int(scalar.value)
        if table.base[code] != 0 {
          out.append(Unicode.Scalar(table.base[code]))
        } else if table.kind[code] & LetterTable.mark == 0 {
          out.append(table.lower(of: scalar))
        }
      } else {
        out.append(table.lower(of: scalar))
      }
    }
  }

  /// Lower case, marks kept, scalar by scalar (`İ` → `i`); the number of scalars does not change.
  public static func lowercase(_ text: String) -> String {
    map(text) { scalar, table, out in out.append(table.lower(of: scalar)) }
  }

  /// Upper case, marks kept.
  public static func uppercase(_ text: String) -> String { text.uppercased() }

  /// Bytes that sort as a Vietnamese dictionary does: letters first (a ă â b c d đ e ê …), then tones
  /// (none, huyền, hỏi, ngã, sắc, nặng), then small before capital.
  public static func sortKey(_ text: String) -> [UInt8] {
    CollationKey.key(of: CanonicalForm.shared.composed(Array(text.unicodeScalars)))
  }

  /// An ASCII address part: folded, everything but letters and digits becomes one hyphen.
  public static func slug(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in fold(text).utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: out.append(byte)
      default:
        if let last = out.last, last != 0x2D { out.append(0x2D) }
      }
    }
    if out.last == 0x2D { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  private static func map(
    _ text: String, _ body: (Unicode.Scalar, LetterTable, inout String.UnicodeScalarView) -> Void
  ) -> String {
    let table = LetterTable.shared
    var out = String.UnicodeScalarView()
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { body(scalar, table, &out) }
    return String(out)
  }
}
