/// What follows a number: magnitude, unit, “/month”.
struct FigureTail {
  var magnitude = 0
  /// Normal form of a known unit, else the counted word as written, else empty.
  var unit = ""
  var per = ""
  /// True for a magnitude or a known unit.
  var isMeasured = false
  /// The unit is a noun that is counted, not a measure.
  var isCounted = false
  var end: Int

  private static let powers: [UInt64: Int] = [
    WordKey.of("chục"): 1, WordKey.of("trăm"): 2, WordKey.of("nghìn"): 3, WordKey.of("ngàn"): 3, WordKey.of("vạn"): 4,
    WordKey.of("triệu"): 6, WordKey.of("tỷ"): 9, WordKey.of("tỉ"): 9,
  ]

  static func read(_ scan: Scan, at index: Int) -> FigureTail {
    var tail = FigureTail(end: index)
    while scan.has(tail.end, .magnitude), tail.magnitude < 18, let power = powers[scan.tokens[tail.end].key] {
      tail.magnitude += power
      tail.end += 1
      tail.isMeasured = true
    }
    tail.readUnit(scan)
    return tail
  }

  private mutating func readUnit(_ scan: Scan) {
    if scan.isMark(end, "%") || scan.isMark(end, "‰") {
      unit = "%"
      end += 1
      isMeasured = true
    } else if scan.isMark(end, "°") || scan.isMark(end, "º"), scan.touches(end), scan.isWord(end + 1),
      scan.touches(end + 1)
    {
      unit = "°C"
      end += 2
      isMeasured = true
    } else if scan.has(end, .unitStart), let (found, unitEnd) = Units.trie.longest(scan.tokens, at: end),
      scan.spaced(end) || unitEnd == end + 1, isUnitCase(scan, end, found)
    {
      unit = found
      end = unitEnd
      isCounted = !isMeasured && CountedNouns.set.contains(found)
      isMeasured = true
      readPower(scan)
    } else {
      unit = counted(scan)
      return
    }
    readPer(scan)
  }

  /// “14 Xã Tân Minh” is a row of a list; “MW”, “4 Nghị định” and headings in capitals are units.
  private func isUnitCase(_ scan: Scan, _ index: Int, _ found: String) -> Bool {
    let token = scan.tokens[index]
    if token.firstUpper, found.utf8.contains(0x20), !scan.isWord(index + 2) || !scan.tokens[index + 2].firstUpper {
      return true
    }
    return !token.firstUpper || token.allUpper && token.length > 1 || found.utf8.count <= 4 && !isLowerUnit(found)
  }

  private func isLowerUnit(_ unit: String) -> Bool {
    unit.unicodeScalars.first.map { $0.properties.isLowercase } ?? true
  }

  /// “m2”, “km2”, “m3”
  private mutating func readPower(_ scan: Scan) {
    guard unit == "m" || unit == "km" || unit == "cm" || unit == "mm", scan.touches(end) else { return }
    if scan.isNumber(end), [2, 3].contains(scan.tokens[end].number), scan.tokens[end].digits == 1 {
      unit += scan.tokens[end].number == 2 ? "²" : "³"
      end += 1
    } else if scan.isMark(end, "²") || scan.isMark(end, "³") {
      unit += scan.isMark(end, "²") ? "²" : "³"
      end += 1
    }
  }

  /// “/tháng”, “/km²”, “/dự án”
  private mutating func readPer(_ scan: Scan) {
    guard scan.isMark(end, "/"), scan.touches(end), scan.isWord(end + 1), scan.touches(end + 1) else { return }
    let first = end + 1
    end = Units.trie.longest(scan.tokens, at: first)?.end ?? first + 1
    per = scan.text(first, end)
    if per == "m" || per == "km", scan.isNumber(end), scan.touches(end) {
      per += scan.text(end, end + 1)
      end += 1
    }
  }

  /// The noun after the number, when it looks like one; it is not part of the span.
  private func counted(_ scan: Scan) -> String {
    guard scan.isWord(end), scan.spaced(end), !scan.tokens[end].firstUpper, !scan.has(end, .function) else { return "" }
    return scan.text(end, end + 1)
  }
}
