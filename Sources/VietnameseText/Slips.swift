/// A place where a word looks wrong, with what was probably meant.
public struct Slip: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// A word of the language in a place where another one belongs (`giải quyết nhưng tồn tại`).
    case wrongWord
    /// Not a Vietnamese syllable at all (`bbất`).
    case notASyllable
    /// The tone stands on the wrong letter (`hòan`).
    case tonePlacement
    /// The same word twice (`của của`).
    case repeated
    /// A piece of an earlier version left behind.
    case leftover
  }

  public let kind: Kind
  /// Unicode scalar offsets in the line, half-open.
  public let start: Int
  public let end: Int
  /// The words as written.
  public let text: String
  /// What to write instead; empty to delete; nil when nothing is known.
  public let suggestion: String?
  /// One sentence in Vietnamese.
  public let reason: String
  /// 0…1.
  public let confidence: Double

  public init(
    kind: Kind, start: Int, end: Int, text: String, suggestion: String?, reason: String, confidence: Double
  ) {
    self.kind = kind
    self.start = start
    self.end = end
    self.text = text
    self.suggestion = suggestion
    self.reason = reason
    self.confidence = confidence
  }
}

extension Slip {
  func moved(by offset: Int) -> Slip {
    Slip(
      kind: kind, start: start + offset, end: end + offset, text: text, suggestion: suggestion, reason: reason,
      confidence: confidence)
  }
}

/// Slips of the pen in context: wrong marks, one wrong letter, repeated words, leftovers; most of the wrong forms are
/// legal syllables that no dictionary finds.
///
/// A noisy channel: a syllable language model of news text compares the written word with those it is easily confused with.
/// Capitalized words inside a sentence (names) are left alone; lines in capitals are read like others.
public enum Slips {
  /// The slips of a line or paragraph, in order, those below `minimumConfidence` left out.
  ///
  /// NFC or NFD. Without the package's language model the answer is empty. Linear.
  public static func find(in text: String, minimumConfidence: Double = 0.5) -> [Slip] {
    guard let search = SlipSearch.standard else { return [] }
    return search.slips(in: text).filter { $0.confidence >= minimumConfidence }
  }
}
