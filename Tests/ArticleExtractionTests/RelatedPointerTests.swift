import ArticleExtraction
import Foundation
import Testing

@Suite struct RelatedPointerTests {
  @Test func `a pointer to another story inside the text is left out`() {
    let sentences = [
      "Thành phố công bố kết quả thu hút đầu tư quý I với bốn mươi mốt dự án mới và hai mươi bảy lượt điều chỉnh vốn.",
      "Các khu công nghiệp đang hoạt động có tỷ lệ lấp đầy bình quân sáu mươi bảy phần trăm, cao hơn cùng kỳ năm trước.",
      "Trưởng ban Quản lý cho biết hạ tầng số của khu kinh tế sẽ hoàn thành trong năm nay để đón các nhà đầu tư lớn.",
    ]
    let page = """
      <html lang="vi"><head><title>Thu hút đầu tư quý I</title></head><body><article><h1>Thu hút đầu tư quý I</h1>
      <p>\(sentences[0])</p><p>\(sentences[1])</p>
      <p class="related-inline">&gt;&gt; <a href="/khac">Bốn nghìn người chạy dọc bãi biển trong ngày hội</a></p>
      <p>\(sentences[2])</p></article></body></html>
      """
    let article = ArticleExtractor.extract(html: Data(page.utf8), url: "https://bao.example/dau-tu")
    #expect(article.text == sentences.joined(separator: "\n\n"))
  }
}
