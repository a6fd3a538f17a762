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
    /// Two words written as one (`lậptức`).
    case joined
    /// A little word is missing between two others (`hòa mình dòng chảy`).
    case dropped
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
/// A noisy channel: a syllable language model of news text and a lexicon compare the written word with those it is easily
/// confused with (``Syllables/neighbours(of:kinds:)``); what the rest of the text and the office's archive write is weighed
/// besides. Lines in capitals are read like others.
public enum Slips {
  /// From here on a slip is worth showing: below one false alarm in 1,000 words. ``Slip/confidence`` says how many of such
  /// alarms are right in text with one slip in 300 words: 0.5, half of them.
  public static let usualConfidence = 0.2

  /// The slips of a line or paragraph, in order, those below `minimumConfidence` left out.
  ///
  /// NFC or NFD. Without the package's language model the answer is empty. Linear.
  public static func find(in text: String, minimumConfidence: Double = usualConfidence, archive: ArchiveUsage? = nil)
    -> [Slip]
  {
    find(inDocument: [text], minimumConfidence: minimumConfidence, archive: archive).first ?? []
  }

  /// The slips of each line of one document; better than line by line, since a document that writes a name ten times or the
  /// same wrong word ten times says so. Offsets count from the start of each line.
  public static func find(
    inDocument lines: [String], minimumConfidence: Double = usualConfidence, archive: ArchiveUsage? = nil
  ) -> [[Slip]] {
    guard let search = SlipSearch.standard else { return lines.map { _ in [] } }
    var cache = SlipSearch.Cache()
    var found: [[Slip]] = []
    found.reserveCapacity(lines.count)
    var page: [String] = []
    var size = 0
    func turn() {
      found += SlipPage(page, search, archive, &cache).slips(minimumConfidence)
      page = []
      size = 0
    }
    for line in lines {
      let length = line.utf8.count
      if size > 0, size + length > pageBytes { turn() }
      if length > pageBytes {
        found.append(long(line, search, archive, &cache, minimumConfidence))
      } else {
        page.append(line)
        size += length
      }
    }
    turn()
    return found
  }

  /// What is read together, so that a text of any length needs little memory.
  private static let pageBytes = 1 << 16

  /// A line of more than a page, in pieces that end at a space if there is one.
  private static func long(
    _ line: String, _ search: SlipSearch, _ archive: ArchiveUsage?, _ cache: inout SlipSearch.Cache,
    _ minimum: Double
  ) -> [Slip] {
    var found: [Slip] = []
    var piece = String.UnicodeScalarView()
    var count = 0
    var offset = 0
    func turn() {
      found += (SlipPage([String(piece)], search, archive, &cache).slips(minimum).first ?? []).map {
        $0.moved(by: offset)
      }
      offset += count
      count = 0
      piece.removeAll(keepingCapacity: true)
    }
    for scalar in line.unicodeScalars {
      piece.append(scalar)
      count += 1
      if count >= pageBytes / 2, scalar == " " || count >= pageBytes { turn() }
    }
    turn()
    return found
  }
}
