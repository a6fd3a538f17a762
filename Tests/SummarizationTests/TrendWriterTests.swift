import NewsModel
import Summarization
import Testing

@Suite struct TrendWriterTests {
  private func item(_ id: String, _ title: String, _ sentence: String) -> TrendItem {
    TrendItem(
      id: id, title: title, text: sentence, tags: [], outlets: ["bao-\(id).vn"],
      abstract: Abstract(sentences: [
        GroundedSentence(text: sentence, document: id, start: 0, end: sentence.unicodeScalars.count)
      ]))
  }

  private var items: [TrendItem] {
    [
      item("1", "Số hóa hồ sơ ở cấp xã", "Các xã hoàn thành số hóa hồ sơ và nâng chất lượng dịch vụ công trực tuyến."),
      item("2", "Dịch vụ công toàn trình", "Thành phố đưa 120 thủ tục hành chính lên dịch vụ công toàn trình."),
      item("3", "Nhà máy chip đầu tiên", "Nhà máy đóng gói chip bán dẫn đầu tiên của vùng khởi công."),
    ]
  }

  @Test func `themes stand on their items and say only what abstracts say`() throws {
    let themes = TrendWriter.themes(items: items, history: TrendHistory(weeks: [items.map(\.title)]), limit: 3)
    let first = try #require(themes.first)
    #expect(first.heading == "Số hóa hồ sơ, nâng cao chất lượng dịch vụ công")
    #expect(Set(first.items) == ["1", "2"])
    #expect(Set(first.sources) == ["bao-1.vn", "bao-2.vn"])
    for item in items where first.items.contains(item.id) { #expect(first.text.contains(item.abstract.text)) }
  }

  @Test func `no item stands in two themes`() {
    let named = TrendWriter.themes(items: items, history: TrendHistory(weeks: [items.map(\.title)]), limit: 4).flatMap(
      \.items)
    #expect(Set(named).count == named.count)
  }

  @Test func `no items, no themes`() {
    #expect(TrendWriter.themes(items: [], history: TrendHistory(weeks: []), limit: 3).isEmpty)
  }
}
