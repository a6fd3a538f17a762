import FactExtraction
import NewsModel

/// Puts placeholders where articles name documents and dates, and takes addresses out: what a model never sees it cannot
/// get wrong, and what it writes by itself in their place is found.
///
/// `[[V1]]` stands for a document number, `[[N1]]` for a date or period; the same words always get the same placeholder.
struct LanguageModelMask {
  /// Placeholder → the words of the source.
  private var surfaces: [String: String] = [:]
  private var tokens: [String: String] = [:]
  private var documents = 0
  private var dates = 0

  /// The text with placeholders and without addresses.
  mutating func masked(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var position = 0
    for fact in FactExtractor.facts(in: text, published: nil) where fact.kind == .document || fact.kind == .date {
      guard fact.start >= position, fact.end <= scalars.count else { continue }
      result.append(contentsOf: scalars[position..<fact.start])
      result.append(contentsOf: token(fact.text, isDocument: fact.kind == .document).unicodeScalars)
      position = fact.end
    }
    result.append(contentsOf: scalars[position...])
    return LanguageModelMask.withoutAddresses(String(result))
  }

  private mutating func token(_ surface: String, isDocument: Bool) -> String {
    if let known = tokens[surface] { return known }
    if isDocument { documents += 1 } else { dates += 1 }
    let token = isDocument ? "[[V\(documents)]]" : "[[N\(dates)]]"
    tokens[surface] = token
    surfaces[token] = surface
    return token
  }

  /// The words of the sources in the place of placeholders; nil when one is unknown or broken.
  func unmasked(_ text: String) -> String? {
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstRange(of: "[[") {
      guard let close = rest[open.upperBound...].firstRange(of: "]]"),
        let surface = surfaces[String(rest[open.lowerBound..<close.upperBound])]
      else { return nil }
      result += rest[..<open.lowerBound] + surface
      rest = rest[close.upperBound...]
    }
    result += rest
    return result.contains("[[") || result.contains("]]") ? nil : result
  }

  /// Words that look like addresses are dropped, line by line.
  private static func withoutAddresses(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ").filter { !isAddress($0) }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// `https://…`, `www.…`, `a@b.vn`, `vnexpress.net`, `haiphong.gov.vn/tin`.
  static func isAddress(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    if lower.contains("://") || lower.contains("www.") || lower.contains("@") { return true }
    return domains.contains { domain in
      guard let found = lower.firstRange(of: domain), found.lowerBound > lower.startIndex else { return false }
      guard let next = lower[found.upperBound...].first else { return true }
      return !next.isLetter && !next.isNumber
    }
  }

  private static let domains = [".vn", ".com", ".net", ".org", ".info", ".gov", ".edu", ".io", ".ru", ".cn"]
}
