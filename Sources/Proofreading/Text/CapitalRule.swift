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

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.bodies.flatMap { schools($0.paragraph) + terms($0.paragraph) + laws($0.paragraph) }
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
      let fixed =
        "Trường \(kind.prefix(1).uppercased())\(kind.dropFirst()) \(words[index + 2].text) \(words[index + 3].text)"
      return RuleFinding(
        .warning, paragraph, span.start, span.end, "Tên trường: viết hoa cả phần chỉ loại hình.", suggestion: fixed)
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
      let fixed = paragraph.text(span.start, words[index].start) + words[index].lower + " " + words[index + 1].text
      return RuleFinding(.warning, paragraph, span.start, span.end, "“khóa” không viết hoa.", suggestion: fixed)
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
      let fixed =
        paragraph.text(start, words[comma + 1].start) + paragraph.text(words[comma + 1].start, end).lowercased()
      return RuleFinding(.warning, paragraph, start, end, "Tên luật chỉ viết hoa chữ đầu của tên.", suggestion: fixed)
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
