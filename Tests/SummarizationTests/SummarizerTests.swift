import NewsModel
import Summarization
import Testing

@Suite struct SummarizerTests {
  private let text = """
    (HPO) - Ngày 14/4, UBND thành phố Hải Phòng khai trương trung tâm dữ liệu mở với 120 bộ dữ liệu.
    Ông cho biết trung tâm sẽ phục vụ miễn phí cho doanh nghiệp nhỏ trong ba năm đầu.
    Theo đó, các sở phải cập nhật dữ liệu mở của ngành mình ít nhất một lần mỗi tháng.
    Thưa ông, doanh nghiệp phải làm gì để dùng được dữ liệu này?
    Trung tâm dữ liệu mở đặt tại Khu công nghệ thông tin An Bình với vốn đầu tư 35 tỷ đồng.
    """

  private func summary(_ sentences: Int) -> Abstract {
    Summarizer.summarize(
      [SummaryDocument(id: "d", title: "Hải Phòng khai trương trung tâm dữ liệu mở", text: text)], sentences: sentences)
  }

  @Test func `datelines and connectors are cut, questions left out`() {
    let texts = summary(5).sentences.map(\.text)
    #expect(texts.first?.hasPrefix("Ngày 14/4") == true)
    #expect(texts.contains { $0.hasPrefix("Các sở phải cập nhật") })
    #expect(!texts.contains { $0.contains("?") })
  }

  @Test func `every sentence stands in its span`() {
    let scalars = Array(text.unicodeScalars)
    for sentence in summary(4).sentences {
      let span = String(String.UnicodeScalarView(scalars[sentence.start..<sentence.end]))
      #expect(span.dropFirst() == sentence.text.dropFirst())
      #expect(sentence.document == "d")
    }
  }

  @Test func `a pronoun never opens the abstract`() {
    #expect(summary(1).sentences.first?.text.hasPrefix("Ông") == false)
  }

  @Test func `the same news in two papers is said once`() {
    let one = SummaryDocument(id: "1", title: "Trung tâm dữ liệu mở", text: text)
    let two = SummaryDocument(id: "2", title: "Trung tâm dữ liệu mở", text: text)
    let texts = Summarizer.summarize([one, two], sentences: 5).sentences.map(\.text)
    #expect(Set(texts).count == texts.count)
  }

  @Test func `nothing to say gives an empty abstract`() {
    #expect(Summarizer.summarize([], sentences: 3).sentences.isEmpty)
    #expect(Summarizer.summarize([SummaryDocument(id: "e", title: "", text: "")]).sentences.isEmpty)
  }

  private func opening(_ text: String, title: String = "Khởi công trạm quan trắc") -> String? {
    Summarizer.summarize([SummaryDocument(id: "d", title: title, text: text)], sentences: 1).sentences.first?.text
  }

  @Test(arguments: [
    "(Cổng Tin Bến Tre Xanh) - ", "Nhật báo Sông Thương - ", "TTO - ", "Cần Thơ – ", "Đà Lạt (Tin Núi) – ", "HPO: ",
    "Báo Biển Đông: ", "",
  ]) func `credits before the first sentence are cut`(credit: String) {
    let news = "Sáng 12/5, tỉnh khởi công trạm quan trắc nước mặn trị giá 9 tỷ đồng."
    #expect(opening(credit + news) == news)
  }

  @Test(arguments: [
    "Hà Nội - Hải Phòng là tuyến đường có lưu lượng xe lớn nhất miền Bắc năm 2026.",
    "Viện - trường - doanh nghiệp cùng khởi công trạm quan trắc ngày 12/5.",
    "Mục tiêu: Đến năm 2030 có 40 trạm quan trắc tự động trên toàn tuyến sông.",
  ]) func `what only looks like a credit stays`(sentence: String) {
    #expect(opening(sentence) == sentence)
  }

  @Test func `lines broken at a fixed width are read as sentences`() throws {
    let text = """
      THÔNG BÁO
      Sở Nông nghiệp thông báo khởi công trạm quan trắc nước mặn ở cửa
      sông Hậu vào ngày 12/5/2026 với tổng vốn đầu tư là chín tỷ đồng,
      do tỉnh và doanh nghiệp cùng góp. Trạm gửi số liệu mỗi mười phút
      về trung tâm điều hành và báo trước cho nông dân hai vùng trồng
      lúa khi độ mặn vượt ngưỡng. Trạm vận hành từ tháng 9.
      """
    let first = try #require(
      Summarizer.summarize(
        [SummaryDocument(id: "d", title: "Khởi công trạm quan trắc", text: text)], sentences: 1
      ).sentences.first)
    #expect(first.text.hasPrefix("Sở Nông nghiệp") && first.text.hasSuffix("cùng góp."))
    let span = Array(text.unicodeScalars)[first.start..<first.end]
    #expect(first.text == String(String.UnicodeScalarView(span)).split(separator: "\n").joined(separator: " "))
  }

  @Test func `the event comes first and a second paper adds what is new`() {
    let feature = SummaryDocument(
      id: "feature", title: "Chuyện bên cửa sông",
      text: """
        Câu chuyện của ông Tám cho thấy nước mặn khắc nghiệt ra sao.
        Trạm quan trắc khởi công ngày 12/5 trị giá 9 tỷ đồng, đo độ mặn ở cửa sông Hậu.
        Nông dân được báo trước 6 giờ khi độ mặn vượt 4 phần nghìn.
        """)
    let report = SummaryDocument(
      id: "report", title: "Khởi công trạm quan trắc nước mặn ở cửa sông Hậu",
      text: """
        Sáng 12/5, tỉnh khởi công trạm quan trắc nước mặn ở cửa sông Hậu, vốn 9 tỷ đồng.
        Trạm gửi số liệu mỗi 10 phút về trung tâm điều hành.
        """)
    let sentences = Summarizer.summarize([feature, report], sentences: 3).sentences
    #expect(sentences.first?.text.hasPrefix("Sáng 12/5") == true)
    #expect(sentences.map(\.document) == ["report", "report", "feature"])
    #expect(sentences.last?.text.hasPrefix("Nông dân được báo") == true)
  }

  @Test func `headings, notices and list items are no sentences`() {
    let text = """
      Tỉnh khởi công trạm quan trắc nước mặn ngày 12/5 với 9 tỷ đồng.
      Những điều người trồng lúa ven sông cần biết về trạm quan trắc nước mặn mới của tỉnh nhà
      Tài trợ: Khóa học làm vườn trực tuyến cho trạm quan trắc, học thử không mất phí.
      Hai, chia nhỏ ruộng theo độ mặn, đừng gộp cả vùng.
      Trạm gửi số liệu mỗi 10 phút về trung tâm điều hành.
      Nông dân hai huyện ven biển nhận tin nhắn khi độ mặn vượt ngưỡng.
      """
    let texts = Summarizer.summarize(
      [SummaryDocument(id: "d", title: "Trạm quan trắc nước mặn", text: text)], sentences: 6
    ).sentences.map(\.text)
    #expect(texts.count == 3)
    #expect(!texts.contains { $0.hasPrefix("Những điều") || $0.hasPrefix("Tài trợ") || $0.hasPrefix("Hai,") })
  }
}
