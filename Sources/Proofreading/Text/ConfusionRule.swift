import NewsModel
import VietnameseText

/// Pairs of words that writers of Vietnamese mix up again and again: “sát nhập” for “sáp nhập”, “cập nhập” for “cập nhật”.
///
/// A list, for the wrong pair is no word; where its syllables belong to the words around (“giám sát nhập khẩu”) it is left
/// alone.
struct ConfusionRule: ProofRule {
  let name = "common-confusion"
  let family = Finding.Family.text
  let source = "Từ điển tiếng Việt (Viện Ngôn ngữ học); các lỗi hay gặp"
  let page = RulePage(
    "Từ hay nhầm", english: "Words that writers mix up again and again.",
    finds:
      "Các cặp từ hay viết nhầm: “sát nhập” (sáp nhập), “cập nhập” (cập nhật), “bổ xung” (bổ sung), “đội ngũ tri thức” "
      + "(trí thức).", spares: "Từ có thể đúng ở chỗ khác: chỉ báo khi từ đứng cạnh làm nó sai.",
    wrong: "Xã sát nhập xong đã cập nhập số liệu.", right: "Xã sáp nhập xong đã cập nhật số liệu.")

  /// Wrong → right, in lower case.
  private static let pairs: [String: String] = [
    "sát nhập": "sáp nhập", "cập nhập": "cập nhật", "bổ xung": "bổ sung", "sử lý": "xử lý", "xúc tích": "súc tích",
    "cọ sát": "cọ xát", "thăm quan": "tham quan", "tựu chung": "tựu trung", "vô hình chung": "vô hình trung",
    "chuẩn đoán": "chẩn đoán", "khắc khe": "khắt khe", "năng xuất": "năng suất", "sơ xuất": "sơ suất",
    "đường xá": "đường sá", "câu truyện": "câu chuyện", "dữ gìn": "giữ gìn", "xuất xắc": "xuất sắc",
    "suất sắc": "xuất sắc", "suất xắc": "xuất sắc", "sáng lạng": "xán lạn", "chín mùi": "chín muồi",
    "trao chuốt": "trau chuốt", "kỳ nguyên": "kỷ nguyên", "đòn bẫy": "đòn bẩy", "bức phá": "bứt phá",
    "nổ lực": "nỗ lực", "sáng tao": "sáng tạo", "chuyễn đổi": "chuyển đổi", "mạnh mẻ": "mạnh mẽ",
    "hổ trợ": "hỗ trợ", "khẳng đinh": "khẳng định", "vị thể": "vị thế", "thể hệ": "thế hệ", "cơ chể": "cơ chế",
    "thể chê": "thể chế", "lãnh đao": "lãnh đạo", "triễn khai": "triển khai", "triễn lãm": "triển lãm",
    "điễm nghẽn": "điểm nghẽn", "đội ngũ tri thức": "đội ngũ trí thức", "dành chiến thắng": "giành chiến thắng",
    "giành thời gian": "dành thời gian", "giành riêng": "dành riêng", "chia sẽ": "chia sẻ", "san sẽ": "san sẻ",
    "đề suất": "đề xuất", "sản suất": "sản xuất", "hiệu xuất": "hiệu suất", "lãi xuất": "lãi suất",
    "công xuất": "công suất", "xác xuất": "xác suất", "nghành": "ngành", "bắt buột": "bắt buộc",
    "tiên tiếng": "tiên tiến", "phát chiển": "phát triển", "nghiêm cứu": "nghiên cứu", "ứng dung": "ứng dụng",
    "công nghiêp": "công nghiệp", "doanh nghiêp": "doanh nghiệp", "trách nhiêm": "trách nhiệm",
    "kinh nghiêm": "kinh nghiệm", "hiệu qủa": "hiệu quả", "kết qủa": "kết quả",
  ]

  private static let byFirst: [String: [(words: [String], right: String)]] = {
    var table: [String: [(words: [String], right: String)]] = [:]
    for (wrong, right) in pairs {
      let words = wrong.split(separator: " ").map(String.init)
      table[words[0], default: []].append((words, right))
    }
    return table.mapValues { $0.sorted { ($1.words.count, $0.right) < ($0.words.count, $1.right) } }
  }()

  func findings(in context: ProofContext) throws -> [RuleFinding] {
    let contents = context.contents.map { (index: $0.paragraph, paragraph: context.paragraphs[$0.paragraph]) }
    return try context.each(context.texts + contents) { paragraph in
      paragraph.words.indices.compactMap { index in
        ConfusionRule.byFirst[paragraph.words[index].lower]?.lazy.compactMap { entry in
          finding(entry.words, entry.right, index, paragraph)
        }.first
      }
    }
  }

  private func finding(_ wrong: [String], _ right: String, _ index: Int, _ paragraph: Paragraph) -> RuleFinding? {
    let last = index + wrong.count - 1
    guard last < paragraph.words.count, zip(paragraph.words[index...last], wrong).allSatisfy({ $0.lower == $1 }),
      (index..<last).allSatisfy({ paragraph.words[$0 + 1].start == paragraph.words[$0].end + 1 })
    else { return nil }
    let words = paragraph.words[index...last]
    guard standsAlone(index, last, paragraph) else { return nil }
    // Two capitals in a sentence are a name.
    if words.count > 1, words.allSatisfy(\.isCapital), !words.allSatisfy(\.isAllCapital) { return nil }
    let (start, end) = (words[index].start, words[last].end)
    let text = words.allSatisfy(\.isAllCapital) ? right.uppercased() : ToneMarkRule.cased(right, like: words[index])
    return RuleFinding(
      .error, paragraph, start, end, "Từ hay nhầm: đúng là “\(right)”.", edit: .manual(start, end, text))
  }

  /// No word of the language reaches over either end: “giám sát | nhập khẩu” holds no “sát nhập”.
  private func standsAlone(_ first: Int, _ last: Int, _ paragraph: Paragraph) -> Bool {
    let start = max(0, first - 2)
    let window = paragraph.words[start...min(paragraph.words.count - 1, last + 2)].map(\.lower)
    var ends: Set<Int> = [start]
    var position = start
    for segment in WordSegmenter.standard.words(window.joined(separator: " ")) {
      position += segment.split(separator: "_").count
      ends.insert(position)
    }
    return ends.contains(first) && ends.contains(last + 1)
  }
}
