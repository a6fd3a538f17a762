import NewsModel

/// What a sentence says behind a document number: its date, its issuer, its title (“ngày 12/3/2026 của Chính phủ về …”).
struct DocumentContext {
  /// ISO day of signing.
  private(set) var date: String?
  private(set) var issuer: String?
  private(set) var title: String?

  private static let cua = WordKey.of("của")
  private static let issuers = PhraseTrie(
    [
      "Chính phủ", "Thủ tướng Chính phủ", "Thủ tướng", "Quốc hội", "Bộ Chính trị", "Ban Bí thư",
      "Ban Chấp hành Trung ương", "Ủy ban Thường vụ Quốc hội", "Chủ tịch nước",
    ].map { (words: $0, value: $0) })
  /// A title begins with one of these.
  private static let openings = PhraseTrie(
    [
      "về", "về việc", "quy định", "phê duyệt", "ban hành", "hướng dẫn", "sửa đổi", "thí điểm", "bãi bỏ", "quy hoạch",
    ].map { (words: $0, value: $0) })
  /// The sentence goes on about the document, and the title is over.
  private static let ends = PhraseTrie(
    [
      "có hiệu lực", "được", "đã", "sẽ", "thay thế", "cho phép", "yêu cầu", "là", "nhằm", "đang", "vừa", "cho biết",
      "nêu rõ", "xác định", "trong đó", "theo đó", "vẫn", "cùng", "thì", "mà",
    ].map { (words: $0, value: true) })
  private static let longestTitle = 45

  /// Reads on from the token after the number; looks at a bounded number of tokens.
  static func read(_ scan: Scan, after end: Int, number: DocumentNumber) -> DocumentContext {
    var context = DocumentContext()
    var index = end
    if scan.isMark(index, "("), scan.isWord(index + 1, DateScanner.ngay) { index += 1 }
    if scan.isWord(index, DateScanner.ngay) {
      let day = DateScanner.numeric(scan, at: index + 1) ?? DateScanner.worded(scan, at: index)
      if let day, day.fact.value["granularity"] == "day", let from = day.fact.value["from"], from.utf8.first != 0x2d {
        context.date = from.isEmpty ? nil : from
        index = day.endToken
      }
    }
    if scan.isWord(index, cua) {
      if let (name, next) = issuers.longest(scan.tokens, at: index + 1) {
        context.issuer = name
        index = next
      } else if let office = OfficeScanner.office(scan, at: index + 1) {
        context.issuer = office.fact.text
        index = office.endToken
      }
    }
    context.title = title(scan, index)
    return context
  }

  private static func title(_ scan: Scan, _ first: Int) -> String? {
    guard let (_, opening) = openings.longest(scan.tokens, at: first) else { return nil }
    var end = opening
    while end < scan.count, end - first < longestTitle, !scan.isSentenceEnd(end), !scan.isMark(end, "("),
      !scan.isMark(end, "”"), !scan.isMark(end, "\""), ends.longest(scan.tokens, at: end) == nil,
      !startsDocument(scan, end), !startsClause(scan, end)
    {
      end += 1
    }
    // A line that ends without a full stop was broken by the layout: nobody knows how the title goes on.
    if end < scan.count, scan.tokens[end].kind == .lineBreak { return nil }
    guard end - opening >= 2, end - first < longestTitle else { return nil }
    while end > opening, scan.isMark(end - 1, ",") || scan.isWord(end - 1, WordKey.of("và")) { end -= 1 }
    return scan.text(first, end)
  }

  /// A comma behind which the sentence goes on with another subject.
  private static func startsClause(_ scan: Scan, _ index: Int) -> Bool {
    guard scan.isMark(index, ","), scan.isWord(index + 1) else { return false }
    return scan.tokens[index + 1].firstUpper || clauses.contains(scan.tokens[index + 1].key)
  }
  private static let clauses: Set<UInt64> = Set(
    [
      "các", "những", "nhiều", "một", "theo", "ông", "bà", "đây", "hiện", "khi", "từ", "với", "tỉnh", "góp", "qua",
      "mỗi", "toàn", "đồng", "đến", "trong", "sau", "nếu", "vì", "do",
    ].map { WordKey.of($0) })

  /// The next document of a list.
  private static func startsDocument(_ scan: Scan, _ index: Int) -> Bool {
    guard scan.has(index, .documentStart), let (_, end) = DocumentScanner.types.longest(scan.tokens, at: index) else {
      return false
    }
    return scan.isNumber(end) || scan.isWord(end, DateScanner.so) && scan.isNumber(end + 1)
  }
}
