/// A syllable that is easily written, read or scanned for another one.
public struct SyllableNeighbour: Sendable, Hashable {
  /// How the two differ; of several ways the likeliest, in this order.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Hỏi for ngã or the reverse, the commonest slip of all.
    case hookTilde
    /// Another or a missing tone.
    case tone
    /// `i` for `y` or the reverse, often no more than another house's style (`kỳ`/`kì`).
    case iAndY
    /// Letters that some regions pronounce alike: `s`/`x`, `ch`/`tr`, `d`/`gi`/`r`/`v`, `l`/`n`; at the end `n`/`ng`, `t`/`c`;
    /// hỏi and ngã may differ besides.
    case dialect
    /// One letter has another or no hat, breve, horn or bar.
    case mark
    /// A letter from the key beside on the usual keyboard, or two letters swapped.
    case keyboard
    /// A letter that scanners take for the other (`i`/`l`/`t`, `c`/`e`/`o`, `n`/`u`, `h`/`b`, `m`/`rn` …).
    case ocr
    /// One letter more, less or other.
    case letter
    /// Tone and letter marks both, or two letter marks.
    case marks
    /// One letter, and one mark or the tone.
    case letterAndMark
  }

  /// Lower case, old tone placement.
  public let text: String
  public let kind: Kind

  public init(text: String, kind: Kind) {
    self.text = text
    self.kind = kind
  }
}

extension Syllables {
  /// The legal syllables in use that a word is easily confused with, by kind, then in the order of their letters.
  ///
  ///     Syllables.neighbours(of: "bộ", kinds: [.letter])  // bệ, …
  ///
  /// `word`: one syllable or a wrong form of it, any case, NFC. Empty for what is longer than ten letters or has other than
  /// Latin letters, and without the package's language model.
  public static func neighbours(
    of word: String, kinds: Set<SyllableNeighbour.Kind> = Set(SyllableNeighbour.Kind.allCases)
  ) -> [SyllableNeighbour] {
    guard let vocabulary = SyllableLanguageModel.standard?.vocabulary,
      let form = SyllableForm(Array(Folding.lowercase(word).unicodeScalars))
    else { return [] }
    return SyllableConfusions(vocabulary).neighbours(of: form).filter { kinds.contains($0.kind) }
      .sorted { ($0.kind.rawValue, $0.entry) < ($1.kind.rawValue, $1.entry) }
      .map { SyllableNeighbour(text: vocabulary.word($0.entry), kind: $0.kind) }
  }
}

extension SyllableNeighbour.Kind {
  /// One sentence in Vietnamese for a finding.
  func reason(legal: Bool) -> String {
    if !legal { return "Không phải âm tiết tiếng Việt; có lẽ gõ nhầm." }
    switch self {
    case .iAndY: return "Cách viết i/y khác thường lệ."
    case .hookTilde: return "Có lẽ nhầm dấu hỏi và dấu ngã."
    case .tone: return "Có lẽ sai hoặc thiếu dấu thanh."
    case .mark, .marks: return "Có lẽ sai hoặc thiếu dấu của chữ."
    case .keyboard, .letter, .letterAndMark: return "Có lẽ gõ nhầm, thừa hoặc thiếu một chữ cái."
    case .ocr: return "Có lẽ nhầm chữ có nét giống nhau."
    case .dialect: return "Có lẽ nhầm chữ vì cách phát âm."
    }
  }
}
