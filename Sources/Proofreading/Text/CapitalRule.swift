import NewsModel

/// Capitals of the names of organs, laws and terms by Nghị định 30/2020/NĐ-CP, Phụ lục II.
///
/// “Trường đại học FPT” → “Trường Đại học FPT” (each word group of an organ's name begins with a capital);
/// “Quốc hội Khóa XV” → “Quốc hội khóa XV”; “Luật Khoa học, Công nghệ và Đổi mới sáng tạo” → only the first syllable of a
/// law's title is a capital, even where the organ of the same words has more.
struct CapitalRule: ProofRule {
  let name = "capitals"
  let family = Finding.Family.text
  let source = "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III, V"
  let page = RulePage(
    "Viết hoa theo Nghị định 30", english: "Capitals of organs, offices, laws and terms.",
    finds: "Tên trường, tên luật, khóa Quốc hội, chức vụ phó, danh từ chung viết hoa sai so với Phụ lục II của "
      + "Nghị định 30/2020/NĐ-CP.",
    spares: "Tên riêng có bảng hiệu khác: ghi vào từ điển của tòa soạn.",
    wrong: "Sinh viên Trường đại học Xây dựng dự thi.",
    right: "Sinh viên Trường Đại học Xây dựng dự thi.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    let contents = context.contents.map { context.paragraphs[$0.paragraph] }
    return (context.bodies.map(\.paragraph) + contents).flatMap {
      schools($0) + terms($0) + laws($0) + deputies($0) + common($0)
    }
  }

  private static let schoolKinds: [[String]] = [
    ["đại", "học"], ["cao", "đẳng"], ["trung", "học"], ["tiểu", "học"], ["mầm", "non"],
  ]

  private func schools(_ paragraph: Paragraph) -> [RuleFinding] {
    let words = paragraph.words
    guard words.count > 3 else { return [] }
    return (0..<(words.count - 3)).compactMap { index in
      guard words[index].text == "Trường", isCapitalName(words[index + 3]), touches(paragraph, index, 3),
        CapitalRule.schoolKinds.contains([words[index + 1].text, words[index + 2].text])
      else { return nil }
      let span = paragraph.span(index, 4)
      let kind = words[index + 1].text
      let fixed = kind.prefix(1).uppercased() + kind.dropFirst()
      return RuleFinding(
        .warning, paragraph, span.start, span.end, "Tên trường: viết hoa cả phần chỉ loại hình.",
        edit: .safe(words[index + 1].start, words[index + 1].end, fixed))
    }
  }

  private func isCapitalName(_ word: Word) -> Bool { word.isCapital }

  /// The `count` words after `index` follow with single blanks.
  private func touches(_ paragraph: Paragraph, _ index: Int, _ count: Int) -> Bool {
    (index..<(index + count)).allSatisfy {
      paragraph.words[$0 + 1].start == paragraph.words[$0].end + 1 && paragraph.scalars[paragraph.words[$0].end] == " "
    }
  }

  /// “Quốc hội Khóa XV”, “nhiệm kỳ Khóa XVI”
  private func terms(_ paragraph: Paragraph) -> [RuleFinding] {
    let words = paragraph.words
    return words.indices.dropFirst(2).dropLast().compactMap { index in
      guard ["Khóa", "Khoá"].contains(words[index].text), isRoman(words[index + 1].text),
        touches(paragraph, index - 1, 2)
      else { return nil }
      let span = (start: words[index - 2].start, end: words[index + 1].end)
      return RuleFinding(
        .warning, paragraph, span.start, span.end, "“khóa” không viết hoa.",
        edit: .safe(words[index].start, words[index].end, words[index].lower))
    }
  }

  private func isRoman(_ text: String) -> Bool { !text.isEmpty && text.allSatisfy { "IVXLC".contains($0) } }

  /// “Luật A b, C d và E f”: capitals after the comma and after “và”.
  private func laws(_ paragraph: Paragraph) -> [RuleFinding] {
    let words = paragraph.words
    return words.indices.compactMap { index in
      guard words[index].text == "Luật", index + 6 < words.count, words[index + 1].isCapital,
        let comma = groupEnd(paragraph, index + 1), paragraph.scalars[words[comma].end] == ",",
        comma + 1 < words.count, words[comma + 1].isCapital,
        !["Luật", "Bộ", "Nghị", "Pháp"].contains(words[comma + 1].text),
        let second = groupEnd(paragraph, comma + 1), second + 2 < words.count, words[second + 1].text == "và",
        words[second + 2].isCapital, !["Luật", "Bộ", "Nghị"].contains(words[second + 2].text),
        touches(paragraph, second, 2)
      else { return nil }
      var last = second + 2
      while last + 1 < words.count, last - second < 5, !words[last + 1].isCapital, touches(paragraph, last, 1),
        ["mới", "sáng", "tạo", "nghệ", "học", "lý", "tế", "tin", "hội"].contains(words[last + 1].text)
      {
        last += 1
      }
      let (start, end) = (words[index].start, words[last].end)
      let from = words[comma + 1].start
      return RuleFinding(
        .warning, paragraph, start, end, "Tên luật chỉ viết hoa chữ đầu của tên.",
        edit: .safe(from, end, paragraph.text(from, end).lowercased()))
    }
  }

  private static let offices: [[String]] = [
    ["giám", "đốc"], ["chủ", "tịch"], ["chủ", "nhiệm"], ["bí", "thư"], ["thủ", "tướng"], ["viện", "trưởng"],
    ["cục", "trưởng"], ["vụ", "trưởng"], ["tổng", "giám"], ["hiệu", "trưởng"], ["trưởng", "ban"], ["trưởng", "đoàn"],
  ]

  /// “Phó giám đốc” beside a name or an organ: the office begins with a capital of its own.
  private func deputies(_ paragraph: Paragraph) -> [RuleFinding] {
    let words = paragraph.words
    guard words.count > 3 else { return [] }
    return (1..<(words.count - 2)).compactMap { index in
      guard words[index].text == "Phó", touches(paragraph, index, 2),
        CapitalRule.offices.contains([words[index + 1].text, words[index + 2].text])
      else { return nil }
      let office = words[index + 1]
      return RuleFinding(
        .warning, paragraph, words[index].start, words[index + 2].end, "Chức vụ sau “Phó” viết hoa chữ đầu.",
        edit: .safe(office.start, office.end, office.text.prefix(1).uppercased() + office.text.dropFirst()))
    }
  }

  private static let commonNouns: [(words: [String], right: String)] = [
    (["Chủ", "nghĩa", "xã", "hội"], "chủ nghĩa xã hội"), (["Xã", "hội", "chủ", "nghĩa"], "xã hội chủ nghĩa"),
    (["Bộ", "ngành"], "bộ, ngành"), (["Sở", "ngành"], "sở, ngành"), (["Bộ", "Ngành"], "bộ, ngành"),
  ]

  /// Common nouns with a capital inside a sentence.
  private func common(_ paragraph: Paragraph) -> [RuleFinding] {
    let words = paragraph.words
    return words.indices.dropFirst(paragraph.kind == .contents ? 2 : 1).compactMap { index in
      guard words[index].start == words[index - 1].end + 1, paragraph.scalars[words[index - 1].end] == " ",
        let noun = CapitalRule.commonNouns.first(where: { noun in
          index + noun.words.count <= words.count && zip(words[index...], noun.words).allSatisfy { $0.text == $1 }
            && touches(paragraph, index, noun.words.count - 1)
        })
      else { return nil }
      let end = words[index + noun.words.count - 1].end
      return RuleFinding(
        .warning, paragraph, words[index].start, end, "Danh từ chung không viết hoa.",
        edit: .safe(words[index].start, end, noun.right))
    }
  }

  /// The last word of a group: a capital word and at most three in lower case, up to a comma or “và”.
  private func groupEnd(_ paragraph: Paragraph, _ first: Int) -> Int? {
    let words = paragraph.words
    var last = first
    while last + 1 < words.count, last - first < 4, !words[last + 1].isCapital, words[last + 1].text != "và",
      paragraph.scalars[words[last].end] == " "
    {
      last += 1
    }
    return last < words.count ? last : nil
  }
}
