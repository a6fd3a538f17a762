/// A legal or Party document as the register keeps it: what the press says about it, put together from every mention.
public struct LegalDocument: Sendable, Hashable, Codable, Identifiable {
  /// `45-2026-nd-cp`; `nghi-quyet-57` where only kind and serial are known; local documents end with their issuer.
  public let id: String
  /// As written in full: `45/2026/NĐ-CP`.
  public var number: String
  /// Vietnamese name of the kind in lower case (“nghị định”); empty when no text gave it.
  public var kind: String
  public var serial: String
  public var year: Int?
  /// Everything after serial and year: `NĐ-CP`; empty for a bare number.
  public var symbol: String
  public var issuer: String
  public var title: String
  /// Day of signing, when a text gave it.
  public var date: CalendarDate?

  public init(
    id: String, number: String, kind: String = "", serial: String = "", year: Int? = nil, symbol: String = "",
    issuer: String = "", title: String = "", date: CalendarDate? = nil
  ) {
    self.id = id
    self.number = number
    self.kind = kind
    self.serial = serial
    self.year = year
    self.symbol = symbol
    self.issuer = issuer
    self.title = title
    self.date = date
  }

  /// “Nghị định số 45/2026/NĐ-CP”
  public var name: String {
    guard let first = kind.first else { return number }
    return first.uppercased() + kind.dropFirst() + (symbol.isEmpty ? " " : " số ") + number
  }

  /// This document with what `other` knows more; what is known already stays.
  public func merged(with other: LegalDocument) -> LegalDocument {
    var result = self
    if kind.isEmpty { result.kind = other.kind }
    if issuer.isEmpty { result.issuer = other.issuer }
    if title.isEmpty { result.title = other.title }
    result.date = date ?? other.date
    result.year = year ?? other.year
    return result
  }
}
