/// Kinds of documents that carry a number.
public enum DocumentType: String, Sendable, Hashable, Codable, CaseIterable {
  case resolution, decree, decision, circular, jointCircular, directive, telegram, officialLetter, plan, conclusion,
    regulation, guidance, notice, law, code, ordinance, order, proposal, report, programme, rules, jointResolution,
    consolidation, invitation, scheme, option

  /// Vietnamese name in lower case.
  public var name: String {
    switch self {
    case .resolution: "nghị quyết"
    case .decree: "nghị định"
    case .decision: "quyết định"
    case .circular: "thông tư"
    case .jointCircular: "thông tư liên tịch"
    case .directive: "chỉ thị"
    case .telegram: "công điện"
    case .officialLetter: "công văn"
    case .plan: "kế hoạch"
    case .conclusion: "kết luận"
    case .regulation: "quy định"
    case .guidance: "hướng dẫn"
    case .notice: "thông báo"
    case .law: "luật"
    case .code: "bộ luật"
    case .ordinance: "pháp lệnh"
    case .order: "lệnh"
    case .proposal: "tờ trình"
    case .report: "báo cáo"
    case .programme: "chương trình"
    case .rules: "quy chế"
    case .jointResolution: "nghị quyết liên tịch"
    case .consolidation: "văn bản hợp nhất"
    case .invitation: "giấy mời"
    case .scheme: "đề án"
    case .option: "phương án"
    }
  }

  /// Other words for the kind.
  static let otherNames: [(words: String, value: DocumentType)] = [
    ("chương trình hành động", .programme), ("chương trình công tác", .programme), ("thông cáo", .notice),
  ]

  /// Codes that the number of such a document carries (Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW).
  public var codes: [String] {
    switch self {
    case .resolution: ["NQ", "NQLT", "QH", "UBTVQH"]
    case .decree: ["NĐ"]
    case .decision: ["QĐ", "QĐNS"]
    case .circular: ["TT"]
    case .jointCircular: ["TTLT"]
    case .directive: ["CT"]
    case .telegram: ["CĐ"]
    case .officialLetter: ["CV"]
    case .plan: ["KH"]
    case .conclusion: ["KL", "TB"]
    case .regulation: ["QĐ", "QyĐ", "QĐi"]
    case .guidance: ["HD"]
    case .notice: ["TB"]
    case .law, .code: ["QH", "L"]
    case .ordinance: ["PL", "UBTVQH"]
    case .order: ["L", "LCT"]
    case .proposal: ["TTr"]
    case .report: ["BC"]
    case .programme: ["CTr", "CTHĐ"]
    case .rules: ["QC"]
    case .jointResolution: ["NQLT"]
    case .consolidation: ["VBHN"]
    case .invitation: ["GM"]
    case .scheme: ["ĐA"]
    case .option: ["PA"]
    }
  }

  /// The kind that this Vietnamese name means, in lower case.
  public static func named(_ name: String) -> DocumentType? { allCases.first { $0.name == name } }

  /// Names of laws and decrees stand before a bare number (“Nghị định 68”); of the others a cue is wanted.
  var takesBareNumber: Bool {
    switch self {
    case .resolution, .decree, .decision, .circular, .directive, .telegram, .officialLetter, .conclusion, .plan,
      .regulation:
      true
    default: false
    }
  }
}
