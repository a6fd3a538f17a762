import Testing
import VietnameseText

@Suite struct BrokenLinesTests {
  @Test func joinsWrappedLinesIntoParagraphs() {
    let page = """
      Ngày 14/4, Sở Khoa học và Công nghệ thành phố công bố kế hoạch hỗ trợ doanh
      nghiệp nhỏ và vừa chuyển đổi số, với kinh phí 12 tỷ đồng trong năm 2026, do
      ngân sách thành phố bảo đảm.
      Doanh nghiệp nộp hồ sơ qua cổng dịch vụ công trước ngày 30/6 và được trả lời
      trong mười ngày.
      """
    #expect(
      BrokenLines.joined(page).split(separator: "\n").map { $0.split(separator: " ").last } == ["đảm.", "ngày."])
  }

  @Test func joinsWordsBrokenByAHyphenAndKeepsHyphensOfNames() {
    #expect(
      BrokenLines.joined("Khu công nghi-\nệp đã mở.\n\nTheo Lê-\nnin thì thế.")
        == "Khu công nghiệp đã mở.\n\nTheo Lê-nin thì thế.")
    #expect(BrokenLines.joined("digital transfor-\nmation") == "digital transformation")
  }

  @Test func keepsHeadingsItemsTablesAndBlankLines() {
    let page = """
      TIN TRONG TỈNH
      Sáng nay, hội thi sáng tạo trẻ khai mạc tại nhà văn hóa với hơn hai trăm em
      - Giải nhất: 10 triệu đồng
      - Giải nhì: 5 triệu đồng

      Năm     Hồ sơ     Tỷ lệ
      2025     120     95%
      """
    #expect(BrokenLines.joined(page) == page)
  }
}

@Suite struct IYStyleTests {
  @Test func writesCommonWordsOneWayAndLeavesNames() {
    let text = "Kỳ họp bàn tỉ lệ kĩ sư, lí do và hi vọng của công ti; tỉ mỉ, li ti, đi chợ."
    #expect(
      Normalization.normalize(text, iy: .y)
        == "Kỳ họp bàn tỷ lệ kỹ sư, lý do và hy vọng của công ty; tỉ mỉ, li ti, đi chợ.")
    #expect(
      Normalization.normalize("Kỳ họp nêu lý do, mỹ thuật, quý, thủy lợi, yêu cầu.", iy: .i)
        == "Kì họp nêu lí do, mĩ thuật, quý, thủy lợi, yêu cầu.")
    #expect(Normalization.normalize("Nước Mỹ và bà Lý Thị Kỳ.", iy: .i) == "Nước Mỹ và bà Lý Thị Kỳ.")
  }

  @Test func isStableWhenAppliedTwice() {
    for style in IYStyle.allCases {
      let once = Normalization.normalize("kỉ luật, kỷ luật, tỷ, tỉ, hỉ, hỷ, sĩ, sỹ", iy: style)
      #expect(Normalization.normalize(once, iy: style) == once)
    }
  }
}

@Suite struct CasingTests {
  @Test func turnsCapitalsIntoASentenceWithNamesKept() {
    #expect(
      Casing.sentenceCase("HẢI PHÒNG ĐẨY MẠNH KHCN, THU HÚT FDI", names: ["Hải Phòng"])
        == "Hải Phòng đẩy mạnh KHCN, thu hút FDI")
    #expect(Casing.sentenceCase("ĐỔI MỚI Ở HUẾ. GIỮ VỮNG", names: ["Huế"]) == "Đổi mới ở Huế. Giữ vững")
    #expect(Casing.sentenceCase("Đã là câu thường") == "Đã là câu thường")
    #expect(!Casing.isAllCapitals("AI") && Casing.isAllCapitals("ĐIỂM TIN 14"))
  }
}
