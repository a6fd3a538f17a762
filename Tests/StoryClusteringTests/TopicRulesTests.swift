import NewsModel
import StoryClustering
import Testing

@Suite struct TopicRulesTests {
  @Test func `digital transformation is told with its reason`() {
    let topics = TopicRules.standard.topics(
      title: "Hải Phòng đẩy mạnh chuyển đổi số ở cấp xã",
      text: "Dịch vụ công trực tuyến và chữ ký số đã đến từng phường.")
    #expect(topics.first?.topic == "cds")
    #expect(topics.first?.reason.contains("chuyển đổi số") == true)
  }

  @Test(arguments: [
    ("Đội tuyển Việt Nam thắng trận ra quân", "Tiền đạo ghi bàn ở phút cuối của trận đấu vòng loại."),
    ("Khởi tố nhóm trộm cắp xe máy", "Công an bắt tạm giam ba nghi phạm."),
    ("Không khí lạnh gây mưa dông", "Dự báo thời tiết cho biết mưa lớn ở vùng núi."),
    ("Hoa hậu dự thảm đỏ", "Người đẹp xuất hiện cùng dàn diễn viên của bộ phim."),
  ]) func `news off the subject has no topic`(title: String, text: String) {
    #expect(TopicRules.standard.topics(title: title, text: text).isEmpty)
  }

  @Test func `an acronym matches only in capitals`() throws {
    let rules = try TopicRules(text: "[khcn] Khoa học\n9 AI")
    #expect(rules.topics(title: "Ai cũng vui", text: "").isEmpty)
    #expect(rules.topics(title: "Lớp học AI", text: "").count == 1)
  }

  @Test(arguments: [
    (
      "Cảng Nam Đồ Sơn mở cổng thông minh", "Camera nhận dạng biển số, dữ liệu đối chiếu tức thời với hải quan.", "cds"
    ),
    ("Trợ lý ảo trả lời thay cán bộ một cửa", "Phường thử trợ lý ảo cho thủ tục hành chính.", "cds"),
    ("Giống lạc mới nhờ chỉnh sửa gen", "Nhóm nghiên cứu trồng thử trên đất cát.", "khcn"),
    ("Thành phố góp vốn mồi cho quỹ đầu tư mạo hiểm", "Quỹ rót vốn cho công ty công nghệ.", "khoi-nghiep"),
    ("Thông tư số 04/2026/TT-BKHCN về phòng thí nghiệm", "Thông tư có hiệu lực từ tháng 6.", "chinh-sach"),
    ("Phần Lan dạy trí tuệ nhân tạo từ lớp một", "Các trường ở Phần Lan dùng AI trong giờ toán.", "quoc-te"),
  ]) func `the first topic is the one an editor would file under`(title: String, text: String, topic: String) {
    #expect(TopicRules.standard.topics(title: title, text: text).first?.topic == topic)
  }

  @Test(arguments: [
    ("Hải Phòng hút vốn vào công nghệ cao", "Hàn Quốc và Nhật Bản dẫn đầu vốn vào công nghệ cao."),
    ("Tuần lễ đổi mới sáng tạo quốc gia", "Hà Nội, Đà Nẵng và Hải Phòng cùng khai mạc; có giải thưởng tầm thế giới."),
    ("Giải pháp chuyển đổi số cho mỹ thuật", "Đạo đức và pháp luật khi dùng trí tuệ nhân tạo vẽ tranh."),
    ("Nhiệt điện Phú Mỹ ứng dụng trí tuệ nhân tạo", "Nhà máy Phú Mỹ dùng robot kiểm tra lò hơi."),
  ]) func `news of Vietnamese actors is not international`(title: String, text: String) {
    let topics = TopicRules.standard.topics(title: title, text: text)
    #expect(!topics.isEmpty)
    #expect(!topics.contains { $0.topic == "quoc-te" })
  }

  @Test func `a negative weight speaks against its own topic only`() throws {
    let rules = try TopicRules(text: "[a] A\n9 robot\n-9 đồ chơi\n[b] B\n9 robot")
    #expect(rules.topics(title: "Robot đồ chơi", text: "").map(\.topic) == ["b"])
  }

  @Test func `a topic with precedence goes first`() throws {
    let rules = try TopicRules(text: "[a] A\n20 robot\n[b] B\ncần a\nưu tiên\n5 Nhật Bản")
    #expect(rules.topics(title: "Nhật Bản chế robot", text: "").map(\.topic) == ["b", "a"])
  }

  @Test func `a broken line is named`() {
    #expect(throws: NewsError.self) { try TopicRules(text: "[a] A\nnhiều lắm chữ") }
  }
}
