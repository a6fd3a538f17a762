public import NewsModel

/// A rule as its documentation page tells it.
public struct RuleDescription: Sendable, Hashable {
  public let name: String
  public let family: Finding.Family
  /// A few Vietnamese words.
  public let title: String
  /// One English sentence.
  public let english: String
  public let finds: String
  public let spares: String
  /// Decree, standard or house rule.
  public let source: String
  /// Example lines, before and after; empty where a whole bulletin is needed.
  public let wrong: String
  public let right: String
  /// The day for which the examples are judged.
  public let asOf: CalendarDate?

  init(_ rule: any ProofRule) {
    name = rule.name
    family = rule.family
    title = rule.page.title
    english = rule.page.english
    finds = rule.page.finds
    spares = rule.page.spares
    source = rule.source
    wrong = rule.page.wrong
    right = rule.page.right
    asOf = rule.page.asOf.flatMap { CalendarDate(iso: $0) }
  }

  /// The page of `docs/Reference/Rules`.
  public var markdown: String {
    var text = "# \(title)\n\n`\(name)` · nhóm \(family.vietnamese) · *\(english)*\n\n\(finds)\n"
    if !spares.isEmpty { text += "\n**Không báo:** \(spares)\n" }
    text += "\n**Căn cứ:** \(source)\n"
    if !wrong.isEmpty {
      text += "\nBị báo\(asOf.map { " (ngày \($0.vietnamese))" } ?? ""):\n\n" + RuleDescription.block(wrong)
      text += "\nĐã sửa:\n\n" + RuleDescription.block(right)
    }
    return text
  }

  private static func block(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }

  /// The table of all rules, for `docs/Reference/Rules/README.md`.
  public static func index(_ rules: [RuleDescription]) -> String {
    var text = "# Các luật soát lỗi\n\n"
    text +=
      "Sinh từ mã bằng `diemtin proofread --list-rules --format markdown`; mỗi luật một trang, ví dụ đều được kiểm thử.\n"
    text += "*Generated from the code; one page a rule, the examples are tested.*\n"
    for family in Finding.Family.allCases {
      let own = rules.filter { $0.family == family }
      if own.isEmpty { continue }
      text += "\n## Nhóm \(family.vietnamese)\n\n| luật | tìm gì | căn cứ |\n|---|---|---|\n"
      for rule in own { text += "| [`\(rule.name)`](\(rule.name).md) | \(rule.title) | \(rule.source) |\n" }
    }
    return text
  }
}

extension Finding.Family {
  /// As printed on the proof sheet.
  public var vietnamese: String {
    switch self {
    case .text: "chữ nghĩa"
    case .consistency: "nhất quán"
    case .structure: "cấu trúc"
    case .triangle: "tên – tóm tắt – liên kết"
    case .facts: "dữ kiện"
    case .grounding: "đối chiếu nguồn"
    }
  }
}
