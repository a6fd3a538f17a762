import FactExtraction
import NewsModel
import Testing

@Suite struct OfficeAndTargetTests {
  private func facts(_ text: String, _ kind: Fact.Kind) -> [Fact] {
    FactExtractor.facts(in: text, published: CalendarDate(iso: "2026-04-20")).filter { $0.kind == kind }
  }

  @Test(
    "The name of an office ends where a verb or a person begins",
    arguments: [
      ("Bộ KH&CN công bố Quyết định", "Bộ KH&CN"), ("Chủ tịch UBND TP Hải Phòng Lê Ngọc Châu", "UBND TP Hải Phòng"),
      ("Cục Sở hữu trí tuệ cấp văn bằng", "Cục Sở hữu trí tuệ"), ("UBND huyện Kiến Thụy họp", "UBND huyện Kiến Thụy"),
      ("Sở KH&CN tỉnh Thanh Hóa, nơi", "Sở KH&CN tỉnh Thanh Hóa"),
      ("Trường Đại học Bách khoa Hà Nội mở ngành", "Trường Đại học Bách khoa Hà Nội"),
    ])
  func offices(_ text: String, _ name: String) { #expect(facts(text, .office).map(\.text) == [name]) }

  @Test(
    "Districts and communes know the province that holds them today",
    arguments: [
      ("quận Hoàn Kiếm", "Hà Nội"), ("huyện Thủy Nguyên", "Hải Phòng"), ("thành phố Biên Hòa", "Đồng Nai"),
      ("quận 7", "Hồ Chí Minh"), ("xã Tân Minh (Hải Phòng)", "Hải Phòng"),
      ("huyện Châu Thành, tỉnh An Giang", "An Giang"),
    ])
  func places(_ text: String, _ province: String) {
    #expect(facts(text, .place).first?.value["province"] == province)
  }

  @Test func townsAbroadAndNewsAgenciesAreNoPlaces() {
    #expect(facts("thành phố New York, tỉnh Chiết Giang", .place).isEmpty)
    #expect(facts("Thông tấn xã Việt Nam đưa tin", .place).isEmpty)
  }

  @Test(
    "A promise has amount and day; a piece of work only its day",
    arguments: [
      ("Đến 2030, cả nước có ít nhất 50.000 kỹ sư bán dẫn.", "50000", "2030-12-31"),
      ("Sở Y tế hoàn thành kết nối hồ sơ sức khỏe trước 15/6.", "", "2026-06-15"),
      ("Gia Lai phấn đấu hết năm 2026 có 70% hợp tác xã lên sàn.", "70", "2026-12-31"),
      ("VNPT cam kết lắp đặt 5.000 trạm 5G trong 6 tháng cuối năm.", "5000", "2026-12-31"),
    ])
  func targets(_ text: String, _ number: String, _ day: String) {
    #expect(facts(text, .target).map { [$0.value["number"], $0.value["by"]] } == [[number, day]])
  }

  @Test(
    "What has happened, and words that only look like plans, are no targets",
    arguments: [
      "Năm 2025, tỉnh đã hoàn thành 14/15 chỉ tiêu đề ra.", "Quý I/2026, tỉnh cấp 24 giấy phép.",
      "Chương trình khuyến mại kéo dài đến 30/5.", "14/4: QUỸ CÓ QUY MÔ DỰ KIẾN 30.000 TỶ ĐỒNG",
      "Đến ngày 15/4, thành phố có hơn 1.250 doanh nghiệp.",
    ])
  func noTargets(_ text: String) { #expect(facts(text, .target).isEmpty) }

  @Test(
    "Codes, scores and versions are no figures",
    arguments: [
      "Gọi 0912.345.678", "Mã số thuế 0200123456", "chuẩn ISO 27001", "thắng 3-1 trước chủ nhà", "công nghiệp 4.0",
      "giai đoạn 1 đã xong", "tại (71 Hàng Trống)", "IP 192.168.1.1",
    ])
  func noFigures(_ text: String) { #expect(facts(text, .figure).isEmpty) }

  @Test func boundsAndSignsBelongToTheFigure() {
    let found = facts("tăng từ 10% trở lên, kho lạnh âm 70 độ C, vốn 750 triệu - 1 tỷ USD, thấp hơn 8,7%", .figure)
    #expect(found.map(\.text) == ["từ 10% trở lên", "âm 70 độ C", "750 triệu - 1 tỷ USD", "8,7%"])
    #expect(found.map { $0.value["number"] } == ["10", "-70", "750000000", "8.7"])
    #expect(found[0].value["approximation"] == "at-least")
    #expect(found[2].value["upper"] == "1000000000")
  }
}
