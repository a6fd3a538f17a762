import NewsModel
import Proofreading
import Testing

@Suite struct TextRuleTests {
  @Test(
    "A doubled word is found",
    arguments: ["góp phần hình thành thành hệ sinh thái mới", "kết nối các các trường với nhau"])
  func doubled(_ line: String) { #expect(quotes("doubled-word", line).count == 1) }

  @Test(
    "Reduplication and meeting words stand",
    arguments: [
      "Song song đó, thành phố mở lớp học", "ông là Trưởng ban Ban quản lý khu kinh tế",
      "xây dựng nơi đây thành thành phố cảng",
      "hệ thống thông minh minh chứng cho bước tiến", "mọi việc dần dần ổn định",
      "nội dung do trí tuệ nhân tạo tạo ra phải gắn nhãn",
    ])
  func reduplication(_ line: String) { #expect(quotes("doubled-word", line).isEmpty) }

  @Test func aSyllableLeftBehindABracketIsFound() {
    #expect(quotes("stray-syllable", "bộ quy chuẩn quốc gia (QCVN) gia cho ngành điện").count == 1)
    #expect(quotes("stray-syllable", "bộ quy chuẩn quốc gia (QCVN) cho ngành điện").isEmpty)
  }

  @Test(
    "Blanks and marks",
    arguments: [
      ("Cuộc họp diễn ra  tại Huế", 1), ("tại buổi họp.với các xã đã nêu", 1), ("Hội thảo , diễn ra sáng nay", 1),
      ("giai đoạn 2026- 2030 của xã", 1),
      ("TP.HCM và TS.Nguyễn Văn A, 3.5 điểm, xem sokhcn.gov.vn", 0), ("Giá 1.440.000 đồng, tăng 2,5%", 0),
    ])
  func spacing(_ line: String, _ count: Int) { #expect(quotes("spacing", line).count == count) }

  @Test func anUnfinishedDateIsFound() {
    #expect(quotes("punctuation", "Ngày 8/6/ tại Huế đã diễn ra lễ trao giải").count == 1)
    #expect(quotes("punctuation", "Ngày 8/6/2026 tại Huế đã diễn ra lễ trao giải").isEmpty)
  }

  @Test func straightQuotesStandOutAmongCurlyOnes() {
    #expect(quotes("quote-style", "Lớp “kỹ năng số” và lớp \"an toàn số\" cùng mở").count == 1)
    #expect(quotes("quote-style", "Lớp \"kỹ năng số\" và lớp \"an toàn số\" cùng mở").isEmpty)
  }

  @Test func aQuoteThatNeverClosesIsFound() {
    #expect(quotes("quote-unbalanced", "mô hình \"Bản thông minh, \"Chợ số\" ở vùng cao").count == 1)
    #expect(quotes("quote-unbalanced", "mô hình \"Bản thông minh\", \"Chợ số\" (ở vùng cao)").isEmpty)
  }

  @Test(
    "Dashes inside names",
    arguments: [
      ("tỉnh Bà Rịa-Vũng Tàu cũ", 1), ("Hội đồng Thi đua-Khen thưởng của tỉnh", 1),
      ("đặt ki-ốt, tiêm vắc-xin, Bộ KH-CN", 0),
      ("kinh tế – xã hội và kinh tế - xã hội", 1), ("Huế - Đà Nẵng", 0),
    ])
  func dashes(_ line: String, _ count: Int) { #expect(quotes("dash-variant", line).count == count) }

  @Test(
    "Letters of other alphabets and decomposed letters",
    arguments: [
      ("Thêm kİ ốt tự động ở chợ", 1), ("Quy\u{301} khách đến chợ", 1), ("Quý khách đến chợ", 0),
    ])
  func characters(_ line: String, _ count: Int) { #expect(quotes("stray-character", line).count == count) }

  @Test(
    "Capitals by Nghị định 30/2020",
    arguments: [
      ("sinh viên Trường đại học Xây dựng dự thi", 1), ("sinh viên Trường Đại học Xây dựng dự thi", 0),
      ("kỳ họp của Quốc hội Khóa XVI", 1),
      ("theo Luật Khoa học, Công nghệ và Đổi mới sáng tạo mới", 1),
      ("theo Luật Khoa học, công nghệ và đổi mới sáng tạo", 0),
      ("thảo luận Luật Nhà giáo, Luật Đầu tư và Luật Đất đai", 0),
    ])
  func capitals(_ line: String, _ count: Int) { #expect(quotes("capitals", line).count == count) }

  @Test func theRarerTonePlacementIsReported() {
    let lines = ["Ủy ban họp. Ủy viên đến. Thủy điện xả. Hòa bình lập lại.", "Đồng chí Uỷ viên phát biểu."]
    #expect(findings("tone-mark-placement", lines).map(\.line) == [2])
  }

  @Test func wordsRunTogetherAreFoundButBrandsAreNot() {
    #expect(quotes("glued-words", "bài của LinhĐến nay đã xong").count == 1)
    #expect(quotes("glued-words", "VnExpress, VietNamNet, YouTube, VNeID, TikTok").isEmpty)
  }

  @Test func aProcessWithoutPredicateIsNoSentence() {
    let fragment =
      "Việc đẩy mạnh đầu tư và hoàn thiện mạng lưới trạm quan trắc, bao gồm cả vùng núi, nhằm bảo vệ nguồn nước."
    #expect(findings("sentence-fragment", [fragment]).count == 1)
    #expect(findings("sentence-fragment", [fragment.replacing("nhằm", with: "được triển khai nhằm")]).isEmpty)
  }

  @Test func talkAboutTheTextItselfIsResidue() {
    #expect(
      quotes("prompt-residue", "Điểm tin ghi nhận nhiều xã đã lắp đặt thiết bị đo mưa tự động ở vùng thấp.").count == 1)
  }

  @Test(
    "Words often mixed up, but not where they belong to their neighbours",
    arguments: [
      ("Xã sát nhập xong đã cập nhập số liệu", 2), ("Cơ quan giám sát nhập khẩu xem hồ sơ xuất khẩu", 0),
      ("Thành tựu chung của lịch sử lý luận, công nghệ lỗi thời", 0), ("NĂNG XUẤT TĂNG", 1),
    ])
  func confusions(_ line: String, _ count: Int) { #expect(quotes("common-confusion", line).count == count) }

  @Test func aPhraseThatDiffersOnlyInMarksFromTheUsualOneIsFound() {
    let usual = "Trong kỷ nguyên số của nước ta, trong kỷ nguyên số của thành phố."
    #expect(quotes("phrase-slip", usual, "Bà con làm quen trong kỷ nguyên sồ của xã.").isEmpty == false)
    #expect(quotes("phrase-slip", usual, "Bà con làm quen trong kỷ nguyên số của xã.").isEmpty)
  }

  @Test(
    "Deputies, schools and common nouns",
    arguments: [
      ("gặp ông An, Phó giám đốc Trung tâm Dữ liệu", 1), ("gặp ông An, Phó Giám đốc Trung tâm Dữ liệu", 0),
      ("phục vụ các địa phương và Bộ ngành nhằm giảm giấy tờ", 1), ("xây dựng chủ nghĩa xã hội", 0),
    ])
  func offices(_ line: String, _ count: Int) { #expect(quotes("capitals", line).count == count) }

  @Test func decomposedLettersAreMendedInOneStep() throws {
    let found = try #require(findings("stray-character", ["Đâ\u{309}y mạnh chuyê\u{309}n đổi số"]).first)
    #expect(found.fix?.isSafe == true)
    #expect(found.fix?.replacement.unicodeScalars.contains { (0x300...0x36f).contains($0.value) } == false)
  }

  @Test func singleMarksThatStandForDoubleOnesAreFoundOutsideQuotations() {
    let curly = "Lớp “một”, lớp “hai”, lớp “ba”."
    #expect(quotes("quote-style", curly, "Giải 'bài toán' nhân lực.").count == 1)
    #expect(quotes("quote-style", curly, "Giải “bài toán 'khó' về” nhân lực của l'Oréal.").isEmpty)
  }
}
