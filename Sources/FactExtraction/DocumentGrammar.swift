public import NewsModel

/// Who may issue what under which number, and since when.
///
/// Sources: Luật Ban hành văn bản quy phạm pháp luật 2015 (Điều 4) and 2025 (64/2025/QH15, Điều 4; in force 1 April 2025),
/// Nghị định 30/2020/NĐ-CP (Phụ lục III), Hướng dẫn 36-HD/VPTW, Nghị quyết 176/2025/QH15 (ministries since 1 March 2025).
public enum DocumentGrammar {
  /// What is wrong with a number for its kind and day.
  public enum Problem: Sendable, Hashable {
    /// The code belongs to another kind: “Nghị định 12/QĐ-TTg”.
    case kindMismatch(code: String, right: DocumentType)
    /// This issuer may not issue such a document: “Nghị định 12/2026/NĐ-BTC”.
    case issuerMayNot(issuerCode: String, type: DocumentType)
    /// The Party's number in the State's form or the other way round: “57/NQ-TW”, “17-NQ/CP”.
    case wrongStyle(right: String)
    /// Documents of this kind carry the year: “Nghị định 12/NĐ-CP”.
    case yearMissing(type: DocumentType)
    /// The year lies after the day.
    case yearAhead(Int)
    /// The issuer had been dissolved, or not yet founded, in the year of the number.
    case issuerNotAlive(issuer: String, successor: String)
  }

  /// The problems of a number that stands behind the name of its kind, on the day of the text. An empty list says that
  /// nothing contradicts it, not that such a document exists.
  public static func problems(with number: DocumentNumber, type: DocumentType?, on date: CalendarDate?) -> [Problem] {
    guard !number.symbol.isEmpty else { return [] }
    var problems: [Problem] = []
    let actual = type ?? number.code.flatMap(type(ofCode:))
    if let type, let code = number.code, let right = DocumentGrammar.type(ofCode: code), !type.codes.contains(code) {
      problems.append(.kindMismatch(code: code, right: right))
    } else if let actual, let code = number.issuerCode, !mayIssue(actual, issuerCode: code) {
      problems.append(.issuerMayNot(issuerCode: code, type: actual))
    }
    if let right = rightStyle(number) { problems.append(.wrongStyle(right: right)) }
    if problems.isEmpty, let actual, number.year == nil, needsYear(actual, number), !number.isPartyStyle {
      problems.append(.yearMissing(type: actual))
    }
    if let year = number.year, let date, year > date.year { problems.append(.yearAhead(year)) }
    if let dead = deadIssuer(number, date) { problems.append(dead) }
    return problems
  }

  /// True when nothing contradicts the number as written, for its kind and day.
  public static func isValid(_ written: String, type: DocumentType?, on date: CalendarDate?) -> Bool {
    DocumentNumber(written).map { problems(with: $0, type: type, on: date).isEmpty } ?? false
  }

  /// The kind that a code names; nil for codes that several kinds or none use.
  public static func type(ofCode code: String) -> DocumentType? {
    if code == "QĐ" { return .decision }
    if code == "NQ" { return .resolution }
    if code == "CT" { return .directive }
    if code == "TB" { return .notice }
    let kinds = DocumentType.allCases.filter { $0.codes.contains(code) }
    return kinds.count == 1 ? kinds.first : nil
  }

  /// Whether an organ of this code may issue documents of this kind.
  public static func mayIssue(_ type: DocumentType, issuerCode: String) -> Bool {
    let stem = String(issuerCode.prefix { !("0"..."9").contains($0) })
    switch type {
    case .decree: return stem == "CP"
    case .law, .code: return stem == "QH"
    case .ordinance: return stem == "UBTVQH"
    case .order: return stem == "CTN"
    case .circular:
      return stem.hasPrefix("B") || ["NHNN", "TTCP", "TANDTC", "VKSNDTC", "KTNN", "VPCP", "UBDT"].contains(stem)
    case .jointCircular, .jointResolution: return true
    case .telegram: return !["CP", "QH", "TW"].contains(stem)
    case .resolution: return stem != "TTg" && stem != "UBND" && !isMinistry(stem)
    case .directive: return stem != "CP" && stem != "QH" && stem != "HĐND"
    case .regulation: return true
    default: return true
    }
  }

  private static func isMinistry(_ stem: String) -> Bool {
    stem.hasPrefix("B") && DocumentIssuer.names[stem] != nil && !["BCĐ", "BCĐTW", "BHXH"].contains(stem)
  }

  /// The number in the right style when it stands in the wrong one.
  private static func rightStyle(_ number: DocumentNumber) -> String? {
    guard number.parts.count == 2, let code = number.code, let issuer = number.issuerCode else { return nil }
    let isParty = ["TW", "TU", "BCĐTW", "VPTW"].contains(issuer)
    if isParty, number.year == nil, !number.isPartyStyle { return "\(number.serial)-\(code)/\(issuer)" }
    if ["CP", "TTg", "UBND", "VPCP"].contains(issuer), number.isPartyStyle {
      return "\(number.serial)/\(code)-\(issuer)"
    }
    return nil
  }

  /// Normative documents carry their year since 1997.
  private static func needsYear(_ type: DocumentType, _ number: DocumentNumber) -> Bool {
    switch type {
    case .decree, .circular, .law, .code, .jointCircular, .jointResolution: true
    case .resolution: number.issuerCode?.hasPrefix("QH") ?? false
    default: false
    }
  }

  private static func deadIssuer(_ number: DocumentNumber, _ date: CalendarDate?) -> Problem? {
    guard let code = number.issuerCode, let name = DocumentIssuer.names[code],
      let office = OfficeRegister.office(named: name), let year = number.year ?? date?.year
    else { return nil }
    if let last = office.lastDay, year > last.year {
      return .issuerNotAlive(issuer: office.name, successor: office.successor)
    }
    if let first = office.firstDay, year < first.year { return .issuerNotAlive(issuer: office.name, successor: "") }
    return nil
  }
}
