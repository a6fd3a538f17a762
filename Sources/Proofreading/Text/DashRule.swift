import NewsModel
import VietnameseText

/// Dashes: one phrase with two kinds of dash (“kinh tế – xã hội” beside “kinh tế - xã hội”), and phrases glued by a hyphen
/// without blanks (“châu Á-Thái Bình Dương”, “Thi đua-Khen thưởng”, “chuyển đổi kép-xanh và số”).
///
/// Left alone: codes and acronyms (KH-CN, CT-TTg), numbers, foreign names, loan words (ki-ốt, vắc-xin).
struct DashRule: ProofRule {
  let name = "dash-variant"
  let family = Finding.Family.text
  let source = "Nghị định 30/2020/NĐ-CP, Phụ lục II (tên ghép viết “ - ”); quy tắc nhà về một kiểu gạch"
  let page = RulePage(
    "Dấu gạch", english: "One phrase with two kinds of dash, or glued by a hyphen.",
    finds: "Cùng một cụm từ viết khi thì “–” khi thì “-”; tên ghép dính liền (“Bà Rịa-Vũng Tàu”); thiếu gạch "
      + "trong “kinh tế - xã hội”.",
    spares: "Ký hiệu và chữ viết tắt (KH-CN, CT-TTg), số, từ mượn (ki-ốt, vắc-xin).",
    wrong: "Đoàn đi tỉnh Bà Rịa-Vũng Tàu cũ.",
    right: "Đoàn đi tỉnh Bà Rịa - Vũng Tàu cũ.")

  private static let loans: Set<String> = [
    "ki-ốt", "ki-lô", "vắc-xin", "ô-tô", "mô-tô", "ra-đa", "pa-nô", "áp-phích", "mô-đun", "com-pa", "ô-xy", "ô-zôn",
    "xi-măng",
    "ba-lô", "in-tơ", "tơ-nét", "láp-tốp", "sô-cô", "cô-la", "lô-gích", "lô-gic", "vi-rút", "an-bum", "ca-ta", "mát-xa",
    "phi-lê", "pê-đan", "gam-ma", "bê-ta", "mê-ga", "ki-lo", "ác-quy", "ga-ra", "tua-bin", "pi-a", "e-mail", "mi-ni",
    "cla-rinet", "mê-tan", "ăng-ten", "xê-tôn", "a-xít", "bu-tan", "prô-pan", "ê-tan", "các-bon", "ni-tơ", "hi-đrô",
    "a-mô", "pô-li", "ê-te", "ga-lông", "bê-tông", "xe-lu", "tắc-xi", "ca-mê", "sơ-mi", "ma-nơ", "ri-đô", "pa-tê",
    "xúc-xích", "bít-tết", "ghi-ta", "vi-ô", "ba-lê", "cát-xét", "ti-vi", "vi-đê", "ten-nít", "bi-da", "ắc-quy",
    "mít-tinh", "công-ten", "ten-nơ", "rơ-moóc", "cao-bồi", "tua-vít", "ốc-vít", "gia-vơ", "lít-xăng", "ê-kíp",
    "ma-két", "áp-phe", "bờ-lu", "mã-vạch",
  ]

  func findings(in context: ProofContext) -> [RuleFinding] {
    let joints = context.texts.flatMap { text in Joint.joints(text.paragraph).map { (text.paragraph, $0) } }
    return joints.compactMap { glued($0.0, $0.1) } + variants(joints)
      + context.bodies.flatMap { unjoined($0.paragraph) }
  }

  /// “kinh tế xã hội” for “kinh tế - xã hội”.
  private func unjoined(_ paragraph: Paragraph) -> [RuleFinding] {
    let words = paragraph.words
    guard words.count >= 4 else { return [] }
    return (0...(words.count - 4)).compactMap { index in
      guard words[index].lower == "kinh", words[index + 1].lower == "tế", words[index + 2].lower == "xã",
        words[index + 3].lower == "hội",
        words[index + 2].start == words[index + 1].end + 1
      else { return nil }
      let span = paragraph.span(index, 4)
      return RuleFinding(
        .warning, paragraph, span.start, span.end, "Thiếu gạch nối giữa hai phần.",
        edit: .safe(words[index + 1].end, words[index + 2].start, " - "))
    }
  }

  private func glued(_ paragraph: Paragraph, _ joint: Joint) -> RuleFinding? {
    guard !joint.isSpaced, paragraph.scalars[joint.index] == "-" else { return nil }
    let (left, right) = (joint.left, joint.right)
    guard paragraph.kind != .body || !isAcronym(left) && !isAcronym(right) else { return nil }
    let known = { (word: Word) in Syllables.isLegal(word.text) }
    let foreign = { (word: Word) in word.isCapital && !known(word) && word.text.unicodeScalars.count > 3 }
    guard known(left) || foreign(left), known(right) || foreign(right), known(left) || known(right) else { return nil }
    guard !DashRule.loans.contains(left.lower + "-" + right.lower), !isChained(paragraph, joint) else { return nil }
    // Two single lower-case syllables need marks on both, or they are probably a loan word.
    if !left.isCapital, !right.isCapital, !hasMarks(left) || !hasMarks(right), !hasMarks(left) && !hasMarks(right) {
      return nil
    }
    if left.isCapital, !right.isCapital { return nil }
    // “Thi đua-Khen thưởng”: the part before the hyphen ends in lower case and began with a capital.
    if !left.isCapital, right.isCapital, !followsCapital(left, paragraph) { return nil }
    // A heading in capitals: only names of two words (“VIỆT NAM-BULGARIA”).
    if left.isAllCapital, right.isAllCapital, left.text.count < 3 || right.text.count < 3 { return nil }
    let span = paragraph.widened(left.start, right.end)
    return RuleFinding(
      .warning, paragraph, span.start, span.end, "Hai phần của tên ghép phải cách nhau bằng “ - ”.",
      edit: .safe(joint.index, joint.index + 1, " - "))
  }

  private func followsCapital(_ word: Word, _ paragraph: Paragraph) -> Bool {
    let index = Paragraph.firstIndex(in: paragraph.words.count) { paragraph.words[$0].start >= word.start }
    return index > 0 && paragraph.words[index - 1].isCapital && paragraph.words[index - 1].end + 1 == word.start
  }

  private func isAcronym(_ word: Word) -> Bool { word.isAllCapital && word.text.unicodeScalars.count > 1 }

  private func hasMarks(_ word: Word) -> Bool { word.text.unicodeScalars.contains { $0.value > 0x7f } }

  /// `in-tơ-nét`: more than two parts.
  private func isChained(_ paragraph: Paragraph, _ joint: Joint) -> Bool {
    let before = joint.left.start - 1
    let after = joint.right.end
    return before >= 0 && paragraph.scalars[before] == "-"
      || after < paragraph.scalars.count && paragraph.scalars[after] == "-"
  }

  /// The same two words joined by “–” here and “-” there.
  private func variants(_ joints: [(Paragraph, Joint)]) -> [RuleFinding] {
    var counts: [String: [Unicode.Scalar: Int]] = [:]
    for (paragraph, joint) in joints where joint.isSpaced {
      counts[joint.key, default: [:]][paragraph.scalars[joint.index], default: 0] += 1
    }
    return joints.compactMap { paragraph, joint in
      let dash = paragraph.scalars[joint.index]
      guard joint.isSpaced, let forms = counts[joint.key], forms.count > 1, dash != "-", forms["-"] != nil else {
        return nil
      }
      let span = paragraph.widened(joint.left.start, joint.right.end)
      return RuleFinding(
        .warning, paragraph, span.start, span.end, "Cùng một cụm từ viết với hai kiểu gạch trong tài liệu.",
        edit: .safe(joint.index, joint.index + 1, "-"))
    }
  }
}

/// Two words with a dash between them.
struct Joint {
  let left: Word
  let right: Word
  let index: Int
  let isSpaced: Bool
  var key: String { left.lower + "-" + right.lower }

  static func joints(_ paragraph: Paragraph) -> [Joint] {
    zip(paragraph.words, paragraph.words.dropFirst()).compactMap { left, right in
      let gap = paragraph.scalars[left.end..<right.start]
      guard let index = gap.firstIndex(where: { $0 == "-" || $0 == "–" || $0 == "—" }), !left.hasDigit, !right.hasDigit
      else { return nil }
      if gap.count == 1 { return Joint(left: left, right: right, index: index, isSpaced: false) }
      guard gap.count == 3, gap.first == " ", gap.last == " " else { return nil }
      return Joint(left: left, right: right, index: index, isSpaced: true)
    }
  }
}
