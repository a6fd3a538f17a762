public import NewsModel

/// What an office writes its own way: terms with forbidden forms, names, abbreviations, exceptions from rules.
///
/// The file that offices edit is read by ``init(text:file:ruleNames:)``; its form stands in `docs/Guides/Proofreading.md`.
public struct HouseStyle: Sendable, Hashable {
  public struct Term: Sendable, Hashable {
    public let preferred: String
    public let forbidden: [String]
    public let reason: String
  }
  public struct Exception: Sendable, Hashable {
    public let rule: String
    /// The rule says nothing about a quote that holds these words.
    public let words: String
    public let reason: String
  }

  public var terms: [Term] = []
  public var names: [String] = []
  /// Abbreviation → what it stands for.
  public var abbreviations: [String: String] = [:]
  public var exceptions: [Exception] = []

  public init() {}

  var isEmpty: Bool { terms.isEmpty && names.isEmpty && abbreviations.isEmpty && exceptions.isEmpty }

  /// Rules that judge how words are written: they leave the office's own names alone.
  private static let spelling: Set<String> = [
    "slip", "variant-slip", "phrase-slip", "doubled-word", "glued-words", "capitals", "case-variant", "dash-variant",
    "tone-mark-placement", "term-variant", "name-variant",
  ]

  /// Whether the house lets this finding stand.
  func excuses(_ finding: Finding) -> Bool {
    if exceptions.contains(where: { $0.rule == finding.rule && finding.quote.contains($0.words) }) { return true }
    if finding.rule == "abbreviation-undefined" {
      return abbreviations.keys.contains { holds(finding.quote, $0) }
    }
    guard HouseStyle.spelling.contains(finding.rule), !names.isEmpty else { return false }
    let target = HouseStyle.target(of: finding)
    return names.contains { holds($0, target) }
  }

  /// The words that the fix would change, or the whole quote.
  private static func target(of finding: Finding) -> String {
    guard let fix = finding.fix, fix.line == finding.line, fix.length > 0 else { return finding.quote }
    let quote = Array(finding.quote.unicodeScalars)
    let start = fix.column - finding.column
    guard start >= 0, start + fix.length <= quote.count else { return finding.quote }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: quote[start..<(start + fix.length)])
    return String(view)
  }

  /// `part` stands in `name` as whole words.
  private func holds(_ name: String, _ part: String) -> Bool {
    let whole = Word.words(of: Array(name.unicodeScalars)).map(\.text)
    let words = Word.words(of: Array(part.unicodeScalars)).map(\.text)
    guard !words.isEmpty, words.count <= whole.count else { return false }
    return (0...(whole.count - words.count)).contains { Array(whole[$0..<($0 + words.count)]) == words }
  }
}
