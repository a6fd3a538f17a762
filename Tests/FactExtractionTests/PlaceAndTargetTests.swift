import FactExtraction
import NewsModel
import Testing

@Suite struct PlaceAndTargetTests {
  private func facts(_ text: String, _ kind: Fact.Kind) -> [Fact] {
    FactExtractor.facts(in: text, published: CalendarDate(iso: "2026-04-20")).filter { $0.kind == kind }
  }

  @Test func oldProvincesKnowTheProvinceOfToday() {
    #expect(Gazetteer.standard.province(named: "Hải Dương")?.current == "Hải Phòng")
    #expect(Gazetteer.standard.province(named: "Nam Định")?.current == "Ninh Bình")
    #expect(Gazetteer.standard.province(named: "Thanh Hoá")?.name == "Thanh Hóa")
    #expect(Gazetteer.standard.provinces.count == 63)
    #expect(Set(Gazetteer.standard.provinces.map(\.current)).count == 34)
  }

  @Test(
    "Places are found in both tone placements and normal forms",
    arguments: [
      ("tại tỉnh Khánh Hòa", "Khánh Hòa"), ("tại tỉnh Khánh Hoà", "Khánh Hòa"), ("ở Đắc Lắc", "Đắk Lắk"),
      ("ở Hải Pho\u{300}ng", "Hải Phòng"), ("xã Tân Minh", "Tân Minh"), ("huyện Vĩnh Bảo", "Vĩnh Bảo"),
    ])
  func names(_ text: String, _ name: String) { #expect(facts(text, .place).map { $0.value["name"] } == [name]) }

  @Test(
    "Persons and oceans are no provinces",
    arguments: ["ông Nguyễn Hòa Bình", "châu Á - Thái Bình Dương", "tư tưởng Hồ Chí Minh"])
  func noPlaces(_ text: String) { #expect(facts(text, .place).isEmpty) }

  @Test func aPersonStandsAfterTitleAndOffice() throws {
    let person = try #require(facts("Theo Thứ trưởng Bộ KH&CN Bùi Hoàng Phương, chính sách đã mở", .person).first)
    #expect(person.text == "Bùi Hoàng Phương")
    #expect(person.value["title"] == "Thứ trưởng Bộ KH&CN")
  }

  @Test func dissolvedOfficesCarryTheirLastDay() throws {
    let office = try #require(facts("do Bộ Thông tin và Truyền thông chủ trì", .office).first)
    #expect(office.value["until"] == "2025-02-28")
    #expect(office.value["successor"] == "Bộ Khoa học và Công nghệ")
  }

  @Test func aTargetHasAmountAndDeadline() throws {
    let target = try #require(
      facts("Hải Phòng đặt mục tiêu thu hút 3,6-4 tỷ USD vốn FDI trong năm 2026.", .target).first)
    #expect(target.value["amount"] == "3,6-4 tỷ USD")
    #expect(target.value["by"] == "2026-12-31")
    #expect(target.text.hasSuffix("trong năm 2026"))
  }

  @Test func reportsOfThePastAreNoTargets() {
    #expect(facts("Thành phố đã thu hút 3 tỷ USD.", .target).isEmpty)
  }

  @Test func offsetsCountScalarsOfTheTextAsGiven() {
    let text = "Đo\u{302}̀ng chí 😀 ở Hà Nội ngày 14/4 nhận 5 triệu đồng theo Nghị quyết 57-NQ/TW"
    let scalars = Array(text.unicodeScalars)
    for fact in FactExtractor.facts(in: text, published: nil) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[fact.start..<fact.end])
      #expect(String(view).unicodeScalars.elementsEqual(fact.text.unicodeScalars))
    }
  }

  @Test func hostileTextsEndQuickly() {
    for text in [
      String(repeating: "1.", count: 20_000), String(repeating: "quý ", count: 20_000),
      String(repeating: "Bộ A ", count: 20_000),
    ] {
      #expect(FactExtractor.facts(in: text, published: nil).count < 40_000)
    }
  }
}
