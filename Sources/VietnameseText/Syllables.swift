/// The grammar of Vietnamese syllables: which combinations of onset, rhyme and tone exist.
///
/// Source: Đoàn Thiện Thuật, *Ngữ âm tiếng Việt*; the table of rhymes of school orthography.
public enum Syllables {
  /// Whether a word is a legal Vietnamese syllable, in either tone placement, any case, NFC.
  public static func isLegal(_ word: String) -> Bool {
    guard let parts = SyllableParts(Array(word.unicodeScalars)) else { return false }
    return isLegal(parts)
  }

  static func isLegal(_ parts: SyllableParts) -> Bool {
    let onset = String(String.UnicodeScalarView(parts.letters[..<parts.onsetCount]))
    let rhyme = String(String.UnicodeScalarView(parts.letters[parts.onsetCount...]))
    guard onsets.contains(onset) else { return false }
    if stopped(parts.letters), parts.tone != 2, parts.tone != 5 { return false }
    switch onset {
    case "qu": return rhymesAfterQu.contains(rhyme)
    case "q": return false
    case "gi": return rhymes.contains(rhyme) || rhyme == "êng" || rhyme == "êc"
    default: break
    }
    guard rhymes.contains(rhyme) else { return false }
    guard let first = rhyme.unicodeScalars.first else { return false }
    let front = first == "e" || first == "ê" || first == "i" || first == "y"
    switch onset {
    case "k", "gh", "ngh": return front
    case "c", "ng": return !front
    case "g": return !front || rhyme.hasPrefix("i")
    default: return true
    }
  }

  /// `p`, `t`, `c`, `ch` at the end allow only sắc and nặng.
  private static func stopped(_ letters: [Unicode.Scalar]) -> Bool {
    guard let last = letters.last else { return false }
    switch last {
    case "p", "t", "c": return true
    case "h": return letters.count > 1 && letters[letters.count - 2] == "c"
    default: return false
    }
  }

  static let onsets: Set<String> = set(
    ", b, c, ch, d, đ, g, gh, gi, h, k, kh, l, m, n, ng, ngh, nh, p, ph, q, qu, r, s, t, th, tr, v, x")

  static let rhymes: Set<String> = set(
    """
    a, ac, ach, ai, am, an, ang, anh, ao, ap, at, au, ay, ăc, ăm, ăn, ăng, ăp, ăt, âc, âm, ân, âng, âp, ât, âu, ây, \
    e, ec, em, en, eng, eo, ep, et, ê, êch, êm, ên, ênh, êp, êt, êu, i, ia, ich, im, in, inh, ip, it, iu, \
    iêc, iêm, iên, iêng, iêp, iêt, iêu, o, oc, oi, om, on, ong, op, ot, oong, ooc, oa, oac, oach, oai, oam, oan, oang, \
    oanh, oao, oap, oat, oay, oăc, oăm, oăn, oăng, oăt, oe, oen, oeo, oet, ô, ôc, ôi, ôm, ôn, ông, ôp, ôt, \
    ơ, ơi, ơm, ơn, ơp, ơt, u, ua, uc, ui, um, un, ung, up, ut, uân, uâng, uât, uây, uê, uêch, uênh, \
    uôc, uôi, uôm, uôn, uông, uôt, uơ, uy, uya, uych, uyên, uyêt, uyn, uynh, uyp, uyt, uyu, \
    ư, ưa, ưc, ưi, ưm, ưng, ưt, ưu, ươc, ươi, ươm, ươn, ương, ươp, ươt, ươu, y, yêm, yên, yêng, yêt, yêu
    """)

  static let rhymesAfterQu: Set<String> = set(
    """
    a, ac, ach, ai, an, ang, anh, ao, at, au, ay, ăc, ăm, ăn, ăng, ăp, ăt, ân, âng, ât, ây, âu, e, en, eo, et, \
    ê, êch, ên, ênh, êt, i, it, o, ôc, ơ, ơi, ơn, y, yên, yêt, ynh, ych, yt, yu, ân
    """)

  private static func set(_ list: String) -> Set<String> {
    Set(
      list.split(separator: ",", omittingEmptySubsequences: false).map { part in
        String(part.drop { $0 == " " })
      })
  }
}
