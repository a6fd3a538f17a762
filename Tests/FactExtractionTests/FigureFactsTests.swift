import FactExtraction
import NewsModel
import Testing

@Suite struct FigureFactsTests {
  private func figure(_ text: String) -> Fact? {
    FactExtractor.facts(in: text, published: nil).first { $0.kind == .figure }
  }

  @Test(
    "Decimal comma, thousands dot, magnitude and unit give one exact number",
    arguments: [
      ("thu hút 3,6-4 tỷ USD vốn FDI", "3600000000", "USD"), ("đạt 464.116 tỷ đồng", "464116000000000", "VND"),
      ("hơn 53,6 triệu người", "53600000", "người"), ("hơn 300 gian hàng", "300", "gian hàng"),
      ("quá 2.045,85 m3/giây", "2045.85", "m³"), ("đạt 21,9/22 điểm", "21.9", "điểm"),
      ("tăng 23,3% so với", "23.3", "%"),
    ])
  func numbers(_ text: String, _ number: String, _ unit: String) throws {
    let fact = try #require(figure(text))
    #expect(fact.value["number"] == number)
    #expect(fact.value["unit"] == unit)
  }

  @Test func aRangeSharesItsMagnitude() throws {
    let fact = try #require(figure("mục tiêu thu hút 3,6-4 tỷ USD"))
    #expect(fact.text == "3,6-4 tỷ USD")
    #expect(fact.value["upper"] == "4000000000")
  }

  @Test func approximationsBelongToTheFigure() throws {
    let fact = try #require(figure("với hơn 1.400 doanh nghiệp"))
    #expect(fact.text == "hơn 1.400 doanh nghiệp")
    #expect(fact.value["approximation"] == "more")
  }

  @Test(
    "Names with digits, ordinals, years and rows of a list are no figures",
    arguments: [
      "Galaxy A57 hút khách", "dịch Covid-19 bùng phát", "lần thứ 5 liên tiếp", "năm 2026", "công nghệ 5G",
      "- 28 Cập nhật chương trình",
    ])
  func negatives(_ text: String) { #expect(figure(text) == nil) }
}
