/// Time zones as feeds write them: `+0700`, `+07:00`, `+07`, `GMT+7`, `(GMT+7)`, `Z`, `EST`, `Etc/GMT`.
enum ZoneNames {
  /// Seconds east of Greenwich; nil for what is no zone.
  static func offset(_ bytes: [UInt8]) -> Int? {
    var text = Array(bytes.filter { !Bytes.isWhite($0) && $0 != 0x28 && $0 != 0x29 }.map(Bytes.lower))
    if text.starts(with: Array("etc/".utf8)) { text.removeFirst(4) }
    guard let first = text.first else { return nil }
    if first == 0x2b || first == 0x2d { return signed(text) }
    let letters = text.prefix { Bytes.isLetter($0) || $0 == 0x2f || $0 == 0x5f }
    let rest = Array(text[letters.count...])
    guard let named = named[String(decoding: letters, as: UTF8.self)] else { return nil }
    if rest.isEmpty { return named }
    guard letters == Array("gmt".utf8)[...] || letters == Array("utc".utf8)[...] else {
      return signed(rest) == nil ? nil : named
    }
    return signed(rest)
  }

  /// `+7`, `+07`, `+700`, `+0700`, `+07:00`.
  private static func signed(_ text: [UInt8]) -> Int? {
    guard let first = text.first, first == 0x2b || first == 0x2d else { return nil }
    let parts = text.dropFirst().split(separator: 0x3a, omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Bytes.isDigit) && $0.count <= 4 }),
      let head = parts.first, let value = Int(String(decoding: head, as: UTF8.self))
    else { return nil }
    var hours = value
    var minutes = 0
    if parts.count == 2, let tail = Int(String(decoding: parts[1], as: UTF8.self)) {
      minutes = tail
    } else if head.count > 2 {
      hours = value / 100
      minutes = value % 100
    }
    guard hours <= 15, minutes < 60 else { return nil }
    return (first == 0x2d ? -1 : 1) * (hours * 3_600 + minutes * 60)
  }

  /// Hours east, from RFC 822 and from what feeds use beside it.
  private static let named: [String: Int] = {
    let hours: [String: Double] = [
      "gmt": 0, "ut": 0, "utc": 0, "z": 0, "wet": 0, "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5, "ct": -6,
      "mst": -7, "mdt": -6, "mt": -7, "pst": -8, "pdt": -7, "pt": -8, "ast": -4, "adt": -3, "at": -4, "akst": -9,
      "akdt": -8, "hst": -10, "nst": -3.5, "bst": 1, "cet": 1, "cest": 2, "met": 1, "mest": 2, "mez": 1, "mesz": 2,
      "eet": 2, "eest": 3, "west": 1, "msk": 3, "msd": 4, "ist": 5.5, "ict": 7, "hkt": 8, "sgt": 8, "jst": 9, "kst": 9,
      "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13, "asia/ho_chi_minh": 7, "asia/saigon": 7, "asia/bangkok": 7,
      "asia/hanoi": 7,
    ]
    return hours.mapValues { Int($0 * 3_600) }
  }()
}
