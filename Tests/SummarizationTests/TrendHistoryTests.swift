import NewsModel
import Summarization
import Testing

@Suite struct TrendHistoryTests {
  private let usual = [
    "Bộ Khoa học và Công nghệ họp thường kỳ về chuyển đổi số", "Hội nghị về dịch vụ công trực tuyến ở các xã",
    "Doanh nghiệp nói về chuyển đổi số trong sản xuất", "Sinh viên dự ngày hội khoa học ở Hà Nội",
  ]
  private var week: [String] {
    usual + [
      "Quỹ Sao Biển tài trợ 30 nhóm nghiên cứu", "Quỹ Sao Biển mở đợt nhận hồ sơ thứ nhất",
      "Nhà khoa học chờ đợi gì ở Quỹ Sao Biển", "Quỹ Sao Biển công bố hội đồng khoa học",
    ]
  }

  private func item(_ id: String, _ title: String, _ sentence: String) -> TrendItem {
    TrendItem(
      id: id, title: title, text: sentence, tags: [], outlets: ["Báo \(id)"],
      abstract: Abstract(sentences: [
        GroundedSentence(text: sentence, document: id, start: 0, end: sentence.unicodeScalars.count)
      ]), isOfTheField: false)
  }

  @Test func `a name that was never there before rises, the usual does not`() throws {
    let history = TrendHistory(weeks: [usual, usual, week])
    let terms = history.risingTerms(limit: 10)
    let fund = try #require(terms.first { $0.text.contains("Sao Biển") })
    #expect(fund.counts == [0, 0, 4])
    #expect(fund.lift > 5)
    #expect(!terms.contains { $0.text.lowercased().contains("chuyển đổi số") })
  }

  @Test func `a matter of the week becomes a theme with a headline over it and says why`() throws {
    let items = [
      item(
        "1", "Quỹ Sao Biển tài trợ 30 nhóm nghiên cứu", "Quỹ Sao Biển tài trợ 30 nhóm nghiên cứu trẻ trong năm đầu."),
      item("2", "Quỹ Sao Biển mở đợt nhận hồ sơ thứ nhất", "Các nhóm nộp hồ sơ cho Quỹ Sao Biển qua cổng trực tuyến."),
      item("3", "Sinh viên dự ngày hội khoa học", "Hơn 500 sinh viên dự ngày hội khoa học ở Hà Nội."),
    ]
    let themes = TrendWriter.themes(items: items, history: TrendHistory(weeks: [usual, usual, week]), limit: 1)
    let theme = try #require(themes.first)
    #expect(Set(theme.items) == ["1", "2"])
    #expect(items.map(\.title).contains(theme.heading))
    #expect(theme.reason?.contains("2 tuần trước chưa có") == true)
    #expect(theme.sentences?.map(\.document) == theme.items)
  }

  @Test func `without a past nothing is called new`() throws {
    let history = TrendHistory(weeks: [week])
    #expect(!history.knowsThePast)
    let theme = try #require(
      TrendWriter.themes(
        items: [
          TrendItem(
            id: "1", title: "Nhà máy chip bán dẫn khởi công", text: "", tags: [], outlets: ["A"],
            abstract: Abstract(sentences: [
              GroundedSentence(text: "Nhà máy chip bán dẫn khởi công tại Bắc Ninh.", document: "1", start: 0, end: 44)
            ]))
        ], history: history, limit: 2
      ).first)
    #expect(theme.heading == "Công nghiệp bán dẫn và nhân lực vi mạch")
    #expect(theme.reason?.contains("trước") != true)
  }

  @Test func `no texts, no terms`() {
    #expect(TrendHistory(weeks: []).risingTerms(limit: 5).isEmpty)
    #expect(TrendHistory(weeks: [[], []]).risingTerms(limit: 5).isEmpty)
  }
}
