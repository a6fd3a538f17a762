import NewsModel

/// Numbers of legal and Party documents: full, without issuer, number only, several in a sentence.
enum DocumentScanner {
  static let types = PhraseTrie(DocumentType.allCases.map { (words: $0.name, value: $0) } + DocumentType.otherNames)
  private static let nam = WordKey.of("năm")
  private static let so = WordKey.of("số")

  /// A type (“Nghị định”), perhaps “số”, and a number.
  static func typed(_ scan: Scan, at index: Int) -> FoundFact? {
    guard let (type, end) = types.longest(scan.tokens, at: index) else { return nil }
    var first = index
    // “bộ luật số 91/2015/QH13”, but “Thông báo Kết luận số 45” begins at the type nearest to the number.
    if type == .law, index > 0, scan.isWord(index - 1, WordKey.of("bộ")) { first = index - 1 }
    var position = end
    let named = scan.isWord(position, so)
    if named { position += 1 }
    guard scan.isNumber(position), scan.spaced(position) else { return nil }
    guard let numberEnd = numberEnd(scan, position) else { return nil }
    let number = DocumentNumber(scan.text(position, numberEnd))
    if (number?.symbol.isEmpty ?? true), number?.year == nil {
      guard scan.tokens[position].digits <= 5, isBareNumber(scan, type, position, numberEnd, first, named: named) else {
        return nil
      }
    }
    guard let number else { return nil }
    // “Đề án 3389/QĐ-BTC”: the number is that of the decision which approved it.
    if type == .scheme || type == .option, let code = number.code, !code.isEmpty, !type.codes.contains(code) {
      return nil
    }
    let context = DocumentContext.read(scan, after: numberEnd, number: number)
    return FoundFact(.document, scan, first, numberEnd, value(number, type: type.name, context))
  }

  /// A number whose symbol says that it is a document's: `17/KH-UBND`, `68-NQ/TW`, `54/2019/QH14`.
  static func bareNumber(_ scan: Scan, at index: Int) -> FoundFact? {
    guard index + 2 < scan.count, !scan.touches(index) || isOpening(scan, index - 1) else { return nil }
    guard scan.isMark(index + 1, "/") || scan.isDash(index + 1) || scan.isMark(index + 1, ".") else { return nil }
    guard let end = numberEnd(scan, index), let number = DocumentNumber(scan.text(index, end)), !number.symbol.isEmpty
    else { return nil }
    guard number.parts.contains(where: isKnownCode), number.parts.count > 1 || number.year != nil else { return nil }
    let context = DocumentContext.read(scan, after: end, number: number)
    return FoundFact(.document, scan, index, end, value(number, type: "", context))
  }

  private static func isOpening(_ scan: Scan, _ index: Int) -> Bool {
    guard index >= 0, scan.tokens[index].kind == .mark else {
      return index < 0 || scan.tokens[index].kind == .lineBreak
    }
    return ["(", "“", "\"", "[", ":", ",", ";", "‘", "'"].contains { scan.isMark(index, $0) }
  }

  private static func isKnownCode(_ part: String) -> Bool {
    DocumentNumber.codeSet.contains(part) || (part.hasPrefix("QH") && part.dropFirst(2).allSatisfy(\.isNumber))
  }

  private static func value(_ number: DocumentNumber, type: String, _ context: DocumentContext) -> [String: String] {
    var value = ["number": number.text, "serial": number.serial, "kind": type]
    if let year = number.year { value["year"] = String(year) }
    if !number.symbol.isEmpty { value["symbol"] = number.symbol }
    if let issuer = number.issuer ?? context.issuer { value["issuer"] = issuer }
    value["date"] = context.date
    value["title"] = context.title
    return value
  }

  /// The index after the number that starts at `index`: serial, year and symbol as far as they reach.
  private static func numberEnd(_ scan: Scan, _ index: Int) -> Int? {
    var end = index + 1
    if scan.isMark(end, "."), scan.touches(end), scan.isNumber(end + 1), scan.touches(end + 1) { end += 2 }
    if scan.isMark(end, "/"), scan.isNumber(end + 1), scan.tokens[end + 1].digits == 4,
      (1900...2100).contains(scan.tokens[end + 1].number)
    {
      end += 2
    }
    while let next = symbolPart(scan, end, first: end) { end = next }
    return end
  }

  /// One more part of the symbol: a separator and a code that starts with a capital.
  private static func symbolPart(_ scan: Scan, _ index: Int, first: Int) -> Int? {
    guard scan.isMark(index, "/") || scan.isDash(index), scan.isWord(index + 1) else { return nil }
    let word = scan.tokens[index + 1]
    guard word.firstUpper else { return nil }
    let blanks = scan.spaced(index) || scan.spaced(index + 1)
    if blanks, !word.classes.contains(.documentCode) || !word.allUpper { return nil }
    if word.length > 10, !word.allUpper || word.length > 18 { return nil }
    var end = index + 2
    if scan.isNumber(end), scan.touches(end), scan.tokens[end].digits <= 2 { end += 1 }
    if scan.isMark(end, "&"), scan.touches(end), scan.isWord(end + 1), scan.touches(end + 1) { end += 2 }
    return end
  }

  /// Whether a number without year and symbol names a document or counts something.
  private static func isBareNumber(
    _ scan: Scan, _ type: DocumentType, _ position: Int, _ end: Int, _ first: Int, named: Bool
  ) -> Bool {
    if end < scan.count {
      let next = scan.tokens[end]
      // “Nghị quyết 2,5”, “kế hoạch 20%”, “quyết định 5km”
      if next.kind == .mark, [",", "."].contains(where: { next.isMark($0) }), scan.isNumber(end + 1),
        scan.touches(end + 1)
      {
        return false
      }
      if next.isMark("%") || next.kind == .word && !next.spaced { return false }
      if named { return true }
      if next.kind == .word {
        // “Quyết định 749 năm 2020”, but “Kế hoạch 5 năm 2026-2030”.
        if scan.isWord(end, nam), DateScanner.year(scan, end + 1) != nil, !scan.isDash(end + 2), type != .plan {
          return scan.tokens[first].firstUpper
        }
        if next.classes.contains(.documentFollower) { return !isVerbReading(scan, type, first, next) }
        if next.classes.contains(.counted) || !type.takesBareNumber { return false }
        return scan.tokens[first].firstUpper
      }
      if next.isMark("/") || scan.isDash(end) && !next.spaced { return false }
    }
    return type.takesBareNumber || named
  }

  /// “thông báo 5 cầu thủ phải …” is a verb with its object; a lower-case type needs a clear follower.
  private static func isVerbReading(_ scan: Scan, _ type: DocumentType, _ first: Int, _ next: Token) -> Bool {
    !scan.tokens[first].firstUpper && next.classes.contains(.counted)
      || !type.takesBareNumber && !scan.tokens[first].firstUpper
  }
}
