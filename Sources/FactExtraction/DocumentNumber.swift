/// A document number taken apart: `45/2026/NĐ-CP` is number 45 of 2026, code NĐ, issuer CP.
public struct DocumentNumber: Sendable, Hashable {
  /// `45`, `66.13`
  public let serial: String
  public let year: Int?
  /// Everything after serial and year, with plain hyphens and without blanks: `NĐ-CP`, `NQ/TW`, `QH15`; empty when absent.
  public let symbol: String
  /// The whole number in normal form: `45/2026/NĐ-CP`, `57-NQ/TW`.
  public let text: String

  /// Reads the number as written (blanks and Cyrillic look-alikes are forgiven); nil when it does not start with a digit.
  public init?(_ written: String) {
    var clean = ""
    for scalar in written.unicodeScalars where scalar != " " && scalar != "\u{a0}" && scalar != "\n" {
      clean.unicodeScalars.append(DocumentNumber.latin(scalar))
    }
    guard let first = clean.unicodeScalars.first, ("0"..."9").contains(first) else { return nil }
    let end = clean.firstIndex { !("0"..."9").contains($0) && $0 != "." } ?? clean.endIndex
    serial = String(clean[..<end])
    text = clean
    var rest = clean[end...]
    var found: Int?
    if rest.first == "/" {
      let digits = rest.dropFirst().prefix { ("0"..."9").contains($0) }
      if digits.count == 4, let value = Int(digits) {
        found = value
        rest = rest.dropFirst(5)
      }
    }
    year = found
    symbol = String(rest.drop { $0 == "/" || $0 == "-" })
  }

  /// The parts of the symbol between `-` and `/`.
  public var parts: [String] { symbol.split { $0 == "-" || $0 == "/" }.map(String.init) }

  /// Kind code: `NĐ`, `NQ`; nil when the number is bare. For `QH15` it is `QH`.
  public var code: String? {
    guard let first = parts.first else { return nil }
    if let last = parts.last, last != first, !DocumentNumber.codeSet.contains(first),
      DocumentNumber.codeSet.contains(last)
    {
      return last
    }
    let stem = String(first.prefix { !("0"..."9").contains($0) })
    return stem
  }

  /// Code of the issuer: `CP`, `TTg`, `TW`, `BKHCN`, `QH`.
  public var issuerCode: String? {
    if let code, code.hasPrefix("QH") || code.hasPrefix("UBTVQH") { return code }
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return nil }
    // An official letter names its issuer first: “1012/VPCP-KGVX”.
    if DocumentIssuer.names[first] != nil { return first }
    return DocumentNumber.codeSet.contains(first) || !DocumentNumber.codeSet.contains(last) ? last : first
  }

  /// The Party writes `57-NQ/TW`: hyphen after the serial, slash before the issuer. The State writes `17/NQ-CP`.
  public var isPartyStyle: Bool { year == nil && text.dropFirst(serial.count).first == "-" && text.contains("/") }

  /// Who issues under this number, in words; nil when the number does not say.
  public var issuer: String? { issuerCode.flatMap { DocumentIssuer.name(of: $0, code: code ?? "") } }

  static let codes = [
    "NQ", "NĐ", "QĐ", "CT", "KL", "TT", "TB", "KH", "CV", "QC", "HD", "CĐ", "TTr", "BC", "CTr", "TTLT", "NQLT", "PL",
    "LCT", "QyĐ", "QĐNS", "CTHĐ", "QH", "VPCP", "VBHN", "ĐA", "HĐ", "GM", "UBND", "HĐND", "QĐi", "PA", "TC",
  ]
  static let codeSet = Set(codes)

  /// Cyrillic capitals that look like Latin ones (met in newspapers: `TT-BTС`).
  static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x410: "A"
    case 0x412: "B"
    case 0x415: "E"
    case 0x41a: "K"
    case 0x41c: "M"
    case 0x41d: "H"
    case 0x41e: "O"
    case 0x420: "P"
    case 0x421: "C"
    case 0x422: "T"
    case 0x425: "X"
    case 0xd0: "Đ"
    case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014: "-"
    default: scalar
    }
  }
}
