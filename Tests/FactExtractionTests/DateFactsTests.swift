import FactExtraction
import NewsModel
import Testing

@Suite struct DateFactsTests {
  private func dates(_ text: String) -> [[String]] {
    FactExtractor.facts(in: text, published: CalendarDate(iso: "2026-04-20")).filter { $0.kind == .date }
      .map { [$0.text, $0.value["from"] ?? "", $0.value["to"] ?? ""] }
  }

  @Test(
    "Days, months, quarters and periods are resolved against the day of publication",
    arguments: [
      ("Sáng 14/4, Bộ Nội vụ", "14/4", "2026-04-14", "2026-04-14"),
      ("ngày 29.12 vừa qua", "29.12", "2025-12-29", "2025-12-29"),
      ("trước ngày 30/4", "30/4", "2026-04-30", "2026-04-30"),
      ("ngày 22/12/2024", "22/12/2024", "2024-12-22", "2024-12-22"),
      ("tháng 11/2026", "tháng 11/2026", "2026-11-01", "2026-11-30"),
      ("trong quý IV/2025", "quý IV/2025", "2025-10-01", "2025-12-31"),
      ("giai đoạn 2026-2030", "2026-2030", "2026-01-01", "2030-12-31"),
      ("tuần từ 13/4-19/4/2026", "13/4-19/4/2026", "2026-04-13", "2026-04-19"),
      ("từ 7 đến 9/1", "7 đến 9/1", "2026-01-07", "2026-01-09"),
      ("ngày 10-11/1", "10-11/1", "2026-01-10", "2026-01-11"),
      ("năm nay", "năm nay", "2026-01-01", "2026-12-31"),
      ("6 tháng đầu năm 2026", "6 tháng đầu năm 2026", "2026-01-01", "2026-06-30"),
      ("hai quý cuối năm", "hai quý cuối năm", "2026-07-01", "2026-12-31"),
      ("cuối năm 2026", "cuối năm 2026", "2026-09-01", "2026-12-31"),
      ("đầu tháng 5", "đầu tháng 5", "2026-05-01", "2026-05-10"),
      ("nửa cuối năm nay", "nửa cuối năm nay", "2026-07-01", "2026-12-31"),
      ("Chiều qua, bão tan", "Chiều qua", "2026-04-19", "2026-04-19"),
      ("tháng 12 năm ngoái", "tháng 12 năm ngoái", "2025-12-01", "2025-12-31"),
      ("quý I, tỉnh thu", "quý I", "2026-01-01", "2026-03-31"), ("đến 2030", "2030", "2030-01-01", "2030-12-31"),
      ("ngày 14 tháng 4 năm 2026", "14 tháng 4 năm 2026", "2026-04-14", "2026-04-14"),
    ])
  func resolved(_ text: String, _ span: String, _ from: String, _ to: String) {
    #expect(dates(text) == [[span, from, to]])
  }

  @Test func daysThatNoCalendarHasAreMarked() throws {
    let fact = try #require(FactExtractor.facts(in: "ngày 30/2/2026", published: nil).first { $0.kind == .date })
    #expect(fact.value["possible"] == "false")
  }

  @Test(
    "Shares and scores are no dates",
    arguments: [
      "gây khoảng 3/4 thương vong", "33/34 tỉnh, thành", "đạt 21,9/22", "5 năm tới", "ba năm qua", "đến 2030 hồ sơ",
    ])
  func negatives(_ text: String) { #expect(dates(text).isEmpty) }
}
